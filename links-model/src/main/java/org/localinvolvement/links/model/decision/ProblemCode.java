package org.localinvolvement.links.model.decision;

/**
 * The stable codes of everything that can be wrong with what a host hands in. A code is never reused.
 *
 * <p>1xx: a contact log. 2xx: a document (column mapping, profile, parameters). 3xx: a contact. 4xx: a whole question. 5xx: a
 * rule pack. 6xx: a register, a calendar or a list of bodies; from 641 to 659, a question in JSON. Codes of 1xx that can befall any file of rows are told of those lists
 * too.
 */
public enum ProblemCode {
    /** The log has no line at all. */
    LOG_EMPTY("LINKS-101", "the contact log is empty"),
    /** The header is not the one that the mapping expects. */
    LOG_COLUMN_MISSING("LINKS-102", "a mapped column is not in the header"),
    /** The header names a column twice. */
    LOG_COLUMN_TWICE("LINKS-103", "the header names a mapped column twice"),
    /** A row has more or fewer cells than the header. */
    ROW_LENGTH("LINKS-104", "a row has another number of cells than the header"),
    /** Bytes that are not text in the declared encoding. */
    NOT_TEXT("LINKS-105", "bytes are not text in the declared encoding"),
    /** A quoted cell is opened and never closed. */
    QUOTE_OPEN("LINKS-106", "a quoted cell never ends"),
    /** A row is longer than the limit. */
    ROW_TOO_LONG("LINKS-107", "a row is too long"),
    /** The file cannot be opened or read. */
    FILE_UNREADABLE("LINKS-108", "a file cannot be read"),
    /** The record id of one row stands in another row with other content. */
    RECORD_CONTRADICTED("LINKS-109", "one record id stands on rows that differ"),
    /** The same row again. */
    RECORD_REPEATED("LINKS-110", "a record is repeated word for word"),
    /** A cell that has to be filled is empty. */
    CELL_EMPTY("LINKS-111", "a cell that has to be filled is empty"),
    /** A date does not fit the declared format. */
    DATE_FORMAT("LINKS-112", "a date does not fit the declared format"),
    /** A date lies before the earliest date that is possible. */
    DATE_TOO_EARLY("LINKS-113", "a date lies before the earliest possible date"),
    /** A date lies after the day on which the log was exported. */
    DATE_IN_FUTURE("LINKS-114", "a date lies in the future"),
    /** A coded value is not in its list. */
    VALUE_UNKNOWN("LINKS-115", "a value is not in the list of its column"),
    /** A number is not a number, or not a possible one. */
    NUMBER_INVALID("LINKS-116", "a number cannot be read or is not possible"),
    /** Bytes that are not text, in a column that is not used. */
    NOT_TEXT_UNUSED("LINKS-117", "bytes are not text, in columns that are not used"),
    /** No contact lies in the window that was asked for. */
    WINDOW_EMPTY("LINKS-118", "no contact lies in the window"),
    /** Something follows a closing quote that is no separator. */
    QUOTE_MISPLACED("LINKS-119", "a quotation mark stands inside a cell"),
    /** More different contributors or circumstances than can be told apart. */
    LOG_TOO_VARIED("LINKS-120", "a log holds more different values than can be counted apart"),
    /** An export says that there is more of it than the files hold. */
    EXPORT_NOT_WHOLE("LINKS-121", "an export is not whole"),
    /** A file is not of the format that the mapping names, or ends before it is complete. */
    EXPORT_UNREADABLE("LINKS-122", "an export cannot be read"),
    /** One record of an export cannot be read. */
    RECORD_UNREADABLE("LINKS-123", "a record cannot be read"),
    /** Two rows of one version of a record differ. */
    VERSION_CONTRADICTED("LINKS-124", "one version of a record stands on rows that differ"),
    /** A note, or another text that people wrote, where a code is expected. */
    FREE_TEXT("LINKS-125", "free text is not imported"),
    /** A code that its table does not name, where the mapping refuses such codes. */
    CODE_UNMAPPED("LINKS-126", "a code is not in its table"),
    /** A key for pseudonyms that can be guessed. */
    PSEUDONYM_KEY_SHORT("LINKS-127", "the key for pseudonyms is too short"),
    /** More different codes than a coded field can have. */
    CODES_TOO_MANY("LINKS-128", "a field that is mapped as codes holds other text"),
    /** A record of which no issue can be made. */
    ISSUE_INVALID("LINKS-129", "an issue breaks a constraint"),
    /** A record of several people counts as one of them. */
    CONTRIBUTORS_SEVERAL("LINKS-130", "a record names several people"),
    /** An identifier of a record that is not of its form. */
    RECORD_ID_MALFORMED("LINKS-131", "the id of a record is not of its form"),

    /** The document is not YAML. */
    DOCUMENT_NOT_YAML("LINKS-201", "a document is not readable YAML"),
    /** A key that the document may not hold. */
    KEY_UNKNOWN("LINKS-202", "a document holds an unknown key"),
    /** A key that the document has to hold. */
    KEY_MISSING("LINKS-203", "a document lacks a key"),
    /** A value of the wrong kind or out of its range. */
    VALUE_INVALID("LINKS-204", "a value in a document is not possible"),
    /** A criterion that reads a measure which does not exist. */
    CRITERION_UNKNOWN("LINKS-205", "a profile reads an unknown measure"),
    /** A parameter that no rule reads. */
    PARAMETER_UNKNOWN("LINKS-206", "a parameter that no rule reads"),
    /** A profile that is not shipped under that name. */
    PROFILE_UNKNOWN("LINKS-207", "no profile of that name is shipped"),
    /** A parameter is set for a theme that nobody speaks of. */
    PARAMETER_THEME_UNKNOWN("LINKS-208", "a parameter is set for a theme that the log does not have"),
    /** A question in a file is no JSON. */
    DOCUMENT_NOT_JSON("LINKS-209", "a document is not readable JSON"),
    /** A judgement, an override or a submission about a theme that nobody speaks of. */
    JUDGED_THEME_UNKNOWN("LINKS-231", "a theme is judged or ranked that the log does not have"),
    /** A judgement by a criterion that the profile does not have. */
    JUDGED_CRITERION_UNKNOWN("LINKS-232", "a judgement is made by a criterion that the profile does not have"),
    /** Judgements or submissions that the profile does not read, or submissions that it lacks. */
    PROFILE_READS_OTHERWISE("LINKS-233", "what is handed in does not go with the method of the profile"),
    /** More themes are put on the short list by decision than it holds. */
    OVERRIDES_TOO_MANY("LINKS-234", "more themes are put on the short list by decision than it holds"),
    /** Minimums of a work programme for which the best selection is not looked for. */
    PLAN_TOO_LARGE("LINKS-241", "the limits of a work programme are too many or too large"),
    /** Capacity held back that a short list or a budget does not have. */
    PLAN_HOLDS_BACK_TOO_MUCH("LINKS-242", "a work programme holds back more than there is"),

    /** A contact breaks a constraint of its own. */
    CONTACT_INVALID("LINKS-301", "a contact is not valid"),

    /** An agreed value does not apply on the as-at date. */
    PARAMETER_NOT_IN_FORCE("LINKS-401", "no value of a parameter applies on the as-at date"),
    /** The output cannot be written. */
    OUTPUT_UNWRITABLE("LINKS-402", "the output cannot be written"),
    /** A command line that is not understood. */
    USAGE_WRONG("LINKS-403", "the command was not understood"),
    /** What would have to be known for a whole answer is not in the register. */
    NOT_HELD("LINKS-404", "the register does not hold what a whole answer needs"),
    /** A name that several bodies bear. */
    NAME_SHARED("LINKS-405", "several bodies bear a name"),
    /** Bodies of registers that were combined, and cannot both be as they are told. */
    REGISTERS_CONFLICT("LINKS-406", "registers that are combined contradict each other"),

    /** A folder or jar that cannot be read as a rule pack. */
    PACK_UNREADABLE("LINKS-501", "a rule pack cannot be read"),
    /** A name, version or package in a pack's description that is not possible. */
    PACK_VALUE_INVALID("LINKS-502", "a pack's description holds a value that is not possible"),
    /** A pack that was written for a newer version of the library. */
    PACK_NEEDS_NEWER_LIBRARY("LINKS-503", "a pack needs a newer version of the library"),
    /** A pack extends a question that does not exist. */
    QUESTION_UNKNOWN("LINKS-504", "a pack extends a question that does not exist"),
    /** A rule answers a question that its pack does not name. */
    QUESTION_NOT_EXTENDED("LINKS-505", "a rule answers a question that its pack does not extend"),
    /** A pack overrides or overrules a rule that does not exist. */
    OVERRIDE_UNKNOWN("LINKS-506", "a rule that is to be set aside does not exist"),
    /** One rule is overridden twice. */
    OVERRIDE_TWICE("LINKS-507", "one rule is overridden twice"),
    /** A rule calls for an action that nobody knows. */
    ACTION_UNKNOWN("LINKS-508", "a rule calls for an unknown action"),
    /** Two rules have one id. */
    RULE_ID_TWICE("LINKS-509", "two rules have one id"),
    /** A pack, a file of it or a rule is larger than the limit. */
    PACK_TOO_LARGE("LINKS-510", "a pack, a file or a rule is too large"),
    /** A file in a pack that is neither rules nor parameters nor tests. */
    PACK_FILE_STRANGE("LINKS-511", "a pack holds a file of no known kind"),
    /** A pack defines a parameter that does not begin with its name. */
    PARAMETER_NOT_OWN("LINKS-512", "a pack defines a parameter under a name that is not its own"),
    /** Nothing could say which of their findings stand. */
    OVERRULING_IN_A_CIRCLE("LINKS-513", "rules overrule each other in a circle"),
    /** A rule overrules another of a question in which no rule sets aside what another finds. */
    OVERRULING_REFUSED("LINKS-514", "a rule overrules where nothing can be overruled"),
    /** Characters that may not stand in a file of rules. */
    RULE_TEXT_CHARACTERS("LINKS-520", "a file of rules holds characters that may not stand there"),
    /** A rule that cannot be read. */
    RULE_TEXT_UNREADABLE("LINKS-521", "a rule cannot be read"),
    /** A statement that a file of rules may not hold. */
    STATEMENT_REFUSED("LINKS-522", "a file of rules holds a statement that is not allowed"),
    /** The package is missing, or is not the pack's own. */
    PACKAGE_WRONG("LINKS-523", "the package is not the pack's own"),
    /** An import of something that is not published for rules. */
    IMPORT_REFUSED("LINKS-524", "an import is not published for rules"),
    /** A fact type or list that is not imported. */
    IMPORT_MISSING("LINKS-525", "a fact type or list is not imported"),
    /** The one global is missing, or is another. */
    GLOBAL_WRONG("LINKS-526", "the one global is missing or is another"),
    /** A rule attribute: order, time and switches are not for rules. */
    ATTRIBUTE_REFUSED("LINKS-527", "a rule has an attribute that is not allowed"),
    /** Two rules have one name. */
    RULE_NAME_TWICE("LINKS-528", "two rules have one name"),
    /** A rule without id, title, citation or reason. */
    ANNOTATION_MISSING("LINKS-529", "a rule lacks its id, title, citation or reason"),
    /** An annotation that stands twice, is unknown, or is not one text. */
    ANNOTATION_WRONG("LINKS-530", "an annotation is unknown, stands twice or is not one text"),
    /** A place in the reason that nothing fills. */
    PLACE_UNBOUND("LINKS-531", "a place in a reason is filled by nothing"),
    /** A rule that asks for nothing. */
    CONDITIONS_MISSING("LINKS-532", "a rule has no conditions"),
    /** A condition outside of the form of a rule. */
    CONDITION_REFUSED("LINKS-533", "a condition is of a form that is not allowed"),
    /** Brackets inside brackets inside brackets. */
    NESTING_TOO_DEEP("LINKS-534", "brackets are nested too deeply"),
    /** A pattern over a type that is not a fact of the question. */
    FACT_TYPE_UNKNOWN("LINKS-535", "a pattern names an unknown kind of fact"),
    /** A field that the fact does not have. */
    FIELD_UNKNOWN("LINKS-536", "a condition names an unknown field"),
    /** A calculation in a rule. */
    ARITHMETIC("LINKS-537", "a rule calculates"),
    /** A regular expression in a rule. */
    REGULAR_EXPRESSION("LINKS-538", "a rule matches by a regular expression"),
    /** A comparison that does not exist. */
    OPERATOR_UNKNOWN("LINKS-539", "a comparison is not known"),
    /** A comparison of things that cannot be compared. */
    TYPES_DIFFER("LINKS-540", "a condition compares what cannot be compared"),
    /** A date that is written as text in a rule. */
    DATE_AS_TEXT("LINKS-541", "a date is written as text in a rule"),
    /** A constant that is not in its list. */
    CONSTANT_UNKNOWN("LINKS-542", "a constant is not in its list"),
    /** A variable that is bound twice. */
    BINDING_TWICE("LINKS-543", "a variable is bound twice"),
    /** A variable that is never bound, or not yet. */
    BINDING_UNKNOWN("LINKS-544", "a variable is used and not bound before"),
    /** A second pattern that is not joined to the first. */
    JOIN_MISSING("LINKS-545", "a pattern is not joined to those before it"),
    /** A consequence that is not one call of the global. */
    CONSEQUENCE_WRONG("LINKS-546", "a consequence is not one call of the global"),
    /** A finding that the question does not know. */
    FINDING_UNKNOWN("LINKS-547", "a consequence says something that the question does not know"),
    /** A finding with other arguments than it takes. */
    FINDING_ARGUMENTS("LINKS-548", "a finding is given other arguments than it takes"),
    /** A number that should be a parameter. */
    NUMBER_IN_RULE("LINKS-549", "a number stands in a rule instead of a parameter"),
    /** A call that is not published for rules. */
    CALL_REFUSED("LINKS-550", "a rule makes a call that is not allowed"),
    /** A rule that the compiler refuses. */
    RULE_NOT_COMPILED("LINKS-551", "a rule does not compile"),
    /** A compiled rule that reaches for more than a rule may. */
    RULE_BYTES_REFUSED("LINKS-552", "a compiled rule reaches for more than a rule may"),
    /** A rule that cannot be loaded. */
    RULE_NOT_LOADED("LINKS-553", "a rule cannot be loaded"),
    /** A test or a command names a rule that does not exist. */
    RULE_UNKNOWN("LINKS-554", "a rule of that id does not exist"),
    /** A condition compares a field with a text that it can never have. */
    FACT_TEXT_UNKNOWN("LINKS-555", "a condition names a text that a fact never has"),
    /** A word of an earlier release that is still understood. */
    WORD_FORMER("LINKS-556", "a word is written that was renamed"),
    /** A pack that is to be compiled already, and of whose classes some or all are not there. */
    COMPILED_RULES_MISSING("LINKS-557", "the compiled rules of a pack are missing"),
    /** Compiled rules that are not those of the text beside them. */
    COMPILED_RULES_STALE("LINKS-558", "the compiled rules of a pack are not those of its text"),
    /** A condition that leaves out what may hold, so that the answer is silent where it cannot be said. */
    CANNOT_SAY_LOST("LINKS-559", "a condition leaves out what may hold"),
    /** A test of rules that does not hold. */
    RULE_TEST_FAILED("LINKS-560", "a test of rules failed"),
    /** A rule that no test fires. */
    RULE_NEVER_FIRES("LINKS-561", "no test fires a rule"),
    /** A rule without a test that just misses it. */
    RULE_NEVER_JUST_MISSED("LINKS-562", "no test just misses a rule"),
    /** A change of a rule that no test notices. */
    MUTATION_UNNOTICED("LINKS-563", "a change of a rule goes unnoticed by every test"),
    /** A case over which rules are to be compared, and whose question cannot be asked. */
    CASE_NOT_ASKED("LINKS-571", "a case cannot be asked"),
    /** Rules are to be compared over cases, and there is none. */
    NO_CASE("LINKS-572", "there is no case"),

    /** The list has no row at all. */
    LIST_EMPTY("LINKS-601", "a list is empty"),
    /** The header lacks a column without which the list cannot be read. */
    LIST_COLUMN_MISSING("LINKS-602", "a list lacks a column that it needs"),
    /** The header names a column twice. */
    LIST_COLUMN_TWICE("LINKS-603", "a list names a column twice"),
    /** A column that nothing reads. */
    LIST_COLUMN_UNKNOWN("LINKS-604", "a list has a column that is not known"),
    /** Rows, or cells of one row, of which not all can be right. */
    LIST_CONTRADICTS("LINKS-605", "a list contradicts itself"),
    /** The last day of a period lies before its first. */
    DATES_REVERSED("LINKS-606", "a period ends before it begins"),
    /** A name that goes over several lines or holds another control character. */
    TEXT_NOT_ON_ONE_LINE("LINKS-607", "a text does not stand on one line"),
    /** A day before the first or after the last that a calendar covers. */
    DAY_NOT_COVERED("LINKS-611", "a calendar does not reach to a day"),
    /** One day stands twice in a list of bank holidays. */
    BANK_HOLIDAY_TWICE("LINKS-612", "a list of bank holidays names one day twice"),
    /** A bank holiday that does not lie in the days that its calendar covers. */
    BANK_HOLIDAY_OUTSIDE("LINKS-613", "a bank holiday lies outside of the days that its calendar covers"),
    /** A row of a register that says whom it is about in no readable way. */
    BODY_UNNAMED("LINKS-621", "a row of a register does not say which body it is about"),
    /** A body without its kind, or with a kind that there is not. */
    BODY_KIND("LINKS-622", "a register does not say of which kind a body is"),
    /** A fact that bodies of the kind do not have. */
    FACT_UNKNOWN("LINKS-623", "a register states a fact that bodies of the kind do not have"),
    /** A fact without which a body of the kind cannot be. */
    FACT_MISSING("LINKS-624", "a register lacks a fact of a body"),
    /** A fact that is stated twice where it can hold once. */
    FACT_TWICE("LINKS-625", "a register states a fact twice"),
    /** A value that the fact cannot have. */
    FACT_INVALID("LINKS-626", "a register gives a fact a value that it cannot have"),
    /** A period that ends before it begins, or dates where there can be none. */
    FACT_PERIOD("LINKS-627", "a register dates a fact as it cannot be dated"),
    /** Facts that do not fit each other or the law. */
    BODY_IMPOSSIBLE("LINKS-628", "a body is told that cannot be"),
    /** Two bodies that cannot both be as they are told. */
    BODIES_CONFLICT("LINKS-629", "two bodies of a register contradict each other"),
    /** A code that is not of the form of its scheme. */
    BODY_CODE_MALFORMED("LINKS-631", "a code of a body is not of its form"),
    /** Two rows give one code to a body on one day. */
    BODY_CODE_TWICE("LINKS-632", "a list of bodies gives one code twice"),
    /** A kept answer does not say that it is of the format that is read. */
    ANSWER_OF_ANOTHER_FORMAT("LINKS-661", "a kept answer is of another format"),
    /** A kept answer is of a version that this library does not read. */
    ANSWER_OF_ANOTHER_VERSION("LINKS-662", "a kept answer is of another version"),
    /** A kept answer is deeper, or a text or number in it longer, than any that the library writes. */
    ANSWER_BEYOND_LIMITS("LINKS-663", "a kept answer goes beyond what an answer can be"),

    /** A JSON document with more bytes than the limit. */
    JSON_TOO_LARGE("LINKS-641", "a JSON document has too many bytes"),
    /** Objects and lists within each other, deeper than the limit. */
    JSON_TOO_DEEP("LINKS-642", "a JSON document is nested too deeply"),
    /** A text, or the name of a member, that is longer than the limit. */
    JSON_TEXT_TOO_LONG("LINKS-643", "a text in a JSON document is too long"),
    /** A number with more characters than the limit. */
    JSON_NUMBER_TOO_LONG("LINKS-644", "a number in a JSON document is too long"),
    /** A list or an object with more items or members than the limit. */
    JSON_TOO_MANY("LINKS-645", "a list or an object in a JSON document holds too much"),
    /** A member that stands twice in one object. */
    MEMBER_TWICE("LINKS-646", "a member stands twice in a JSON document"),
    /** A version of the form of questions that this library does not read. */
    VERSION_UNKNOWN("LINKS-647", "a question is of a version that is not read"),
    /** A rule that cannot be explained with this question. */
    NOT_EXPLAINED("LINKS-648", "a rule cannot be explained"),
    /** What cannot be told twice, or what does not go with each other in one question. */
    TOLD_TWICE("LINKS-649", "one thing is told in two ways"),
    /** A question that the law or the register cannot answer as it is put together. */
    QUESTION_IMPOSSIBLE("LINKS-650", "a question cannot be asked as it is put together"),
    /** Two parts of a task for one field of the CRM. */
    TASK_FIELD_TWICE("LINKS-671", "a mapping of tasks fills a field twice");

    private final String code;
    private final String meaning;

    ProblemCode(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /**
     * The stable code.
     *
     * @return for example {@code LINKS-112}
     */
    public String code() {
        return code;
    }

    /**
     * What the code means.
     *
     * @return a few words of plain English
     */
    public String meaning() {
        return meaning;
    }
}
