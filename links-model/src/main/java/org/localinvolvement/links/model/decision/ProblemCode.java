package org.localinvolvement.links.model.decision;

/**
 * The stable codes of everything that can be wrong with what a host hands in. A code is never reused.
 *
 * <p>1xx: a contact log. 2xx: a document (column mapping, profile, parameters). 3xx: a contact. 4xx: a whole question.
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

    /** A contact breaks a constraint of its own. */
    CONTACT_INVALID("LINKS-301", "a contact is not valid"),

    /** An agreed value does not apply on the as-at date. */
    PARAMETER_NOT_IN_FORCE("LINKS-401", "no value of a parameter applies on the as-at date"),
    /** The output cannot be written. */
    OUTPUT_UNWRITABLE("LINKS-402", "the output cannot be written"),
    /** A command line that is not understood. */
    USAGE_WRONG("LINKS-403", "the command was not understood");

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
