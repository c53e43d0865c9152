package org.localinvolvement.links.api.json;

import static org.localinvolvement.links.api.json.SchemaParts.anyList;
import static org.localinvolvement.links.api.json.SchemaParts.anyOf;
import static org.localinvolvement.links.api.json.SchemaParts.constant;
import static org.localinvolvement.links.api.json.SchemaParts.date;
import static org.localinvolvement.links.api.json.SchemaParts.document;
import static org.localinvolvement.links.api.json.SchemaParts.each;
import static org.localinvolvement.links.api.json.SchemaParts.exactlyOne;
import static org.localinvolvement.links.api.json.SchemaParts.flag;
import static org.localinvolvement.links.api.json.SchemaParts.known;
import static org.localinvolvement.links.api.json.SchemaParts.list;
import static org.localinvolvement.links.api.json.SchemaParts.mapping;
import static org.localinvolvement.links.api.json.SchemaParts.not;
import static org.localinvolvement.links.api.json.SchemaParts.number;
import static org.localinvolvement.links.api.json.SchemaParts.object;
import static org.localinvolvement.links.api.json.SchemaParts.oneOf;
import static org.localinvolvement.links.api.json.SchemaParts.required;
import static org.localinvolvement.links.api.json.SchemaParts.says;
import static org.localinvolvement.links.api.json.SchemaParts.shared;
import static org.localinvolvement.links.api.json.SchemaParts.text;
import static org.localinvolvement.links.api.json.SchemaParts.truth;
import static org.localinvolvement.links.api.json.SchemaParts.when;
import static org.localinvolvement.links.api.json.SchemaParts.whole;
import static org.localinvolvement.links.api.json.SchemaParts.without;
import static org.localinvolvement.links.api.json.SchemaParts.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutyState;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;

/** The schema of a file of tests. */
final class RuleTestSchema {

    private static final int MOST = 10_000;
    private static final String COMMAS = "^\\s*([^,]*[^,\\s][^,]*(,[^,]*[^,\\s][^,]*)*)?$";
    private static final List<String> EVENTS =
            List.of("report", "referral", "committee_report", "transitional", "annual", "request");
    private static final List<String> OF_VOICES =
            List.of("log_from", "about", "agreed", "seldom_heard", "profile", "contacts", "surroundings");
    private static final List<String> OF_ENTRY = List.of("visit");
    private static final List<String> OF_DUTIES =
            Stream.concat(Stream.of("of", "duties"), EVENTS.stream()).toList();

    private RuleTestSchema() {}

    static Map<String, Object> tests() {
        Map<String, Object> question = oneOf(
                "Which question is asked; triggers where it is left out.",
                Arrays.stream(AskedQuestion.values()).map(AskedQuestion::word).toList());
        Map<String, Object> asAt = date("The date for which is asked.");
        Map<String, Object> about =
                text("The theme of contacts that do not say otherwise; several are separated by commas.");
        Map<String, Object> profile = oneOf(
                "The shipped criteria profile by which the programme is weighed.",
                CriteriaProfile.shippedNames().stream().sorted().toList());
        Map<String, Object> accepted = mapping(
                "A change of a rule, and why no test can notice it.",
                object(
                        "rule",
                        words("The id of the rule."),
                        "change",
                        words("The change, in the words of the message that tells it."),
                        "reason",
                        words("Why it changes nothing that a test could see.")),
                "rule",
                "change",
                "reason");
        Map<String, Object> document = mapping(
                "",
                object(
                        "question",
                        question,
                        "as_at",
                        asAt,
                        "about",
                        about,
                        "profile",
                        profile,
                        "tests",
                        list("The tests.", shared("test")),
                        "unnoticed",
                        list("Changes of rules that no test can notice.", accepted)),
                "tests");
        Map<String, Object> saysItself = required("question");
        document.put(
                "allOf",
                List.of(
                        when(
                                says("question", AskedQuestion.ENTRY.word()),
                                eachTest(object("anyOf", List.of(saysItself, shared("entry"))))),
                        when(
                                says("question", AskedQuestion.DUTIES.word()),
                                eachTest(object("anyOf", List.of(saysItself, shared("duties"))))),
                        when(
                                not(says("question", AskedQuestion.ENTRY.word(), AskedQuestion.DUTIES.word())),
                                eachTest(object("anyOf", List.of(saysItself, shared("voices"))))),
                        when(
                                not(says("question", AskedQuestion.PROGRAMME.word())),
                                eachTest(object("anyOf", List.of(saysItself, without(List.of("profile")))))),
                        when(not(required("as_at")), eachTest(required("as_at"))),
                        when(
                                not(required("about")),
                                eachTest(object(
                                        "anyOf", List.of(required("about"), each("contacts", required("about"))))))));
        Map<String, Object> shared = object("test", test(question, asAt, about, profile));
        shared.put("contacts", contacts());
        shared.put("visit", visit());
        shared.put(
                "voices",
                without(Stream.concat(OF_ENTRY.stream(), OF_DUTIES.stream()).toList()));
        shared.put(
                "entry",
                without(Stream.concat(OF_VOICES.stream(), OF_DUTIES.stream()).toList()));
        Map<String, Object> duties =
                without(Stream.concat(OF_VOICES.stream(), OF_ENTRY.stream()).toList());
        duties.putAll(exactlyOne(EVENTS));
        shared.put("duties", duties);
        shared.put("surroundings", SurroundingsSchema.surroundings());
        shared.putAll(DutyEventSchema.events());
        return document("Tests of rules", "What the rules of a pack are to find, and what not.", document, shared);
    }

    private static Map<String, Object> eachTest(Map<String, Object> schema) {
        return each("tests", schema);
    }

    private static Map<String, Object> rules(String description) {
        return text(description + " Ids of rules, separated by commas.", COMMAS);
    }

    private static Map<String, Object> test(
            Map<String, Object> question,
            Map<String, Object> asAt,
            Map<String, Object> about,
            Map<String, Object> profile) {
        Map<String, Object> properties = object(
                "name", words("A sentence that says what the test shows; it stands once in a file."),
                "question", question,
                "as_at", asAt,
                "log_from", date("How far the log reaches back."),
                "about", about,
                "agreed", list("Values that differ from those that are shipped or that the pack agrees.", agreed()),
                "seldom_heard",
                        text("Groups that are agreed to be small or seldom heard, separated by commas.", COMMAS),
                "profile", profile,
                "contacts", list("What people said.", shared("contacts")),
                "surroundings", shared("surroundings"),
                "visit", shared("visit"),
                "of",
                        constant(
                                "How a time of so many days \"of\" another is counted.",
                                Counting.class,
                                Set.of(Counting.FOLLOWING)));
        EVENTS.forEach(event -> properties.put(event, shared(event)));
        properties.putAll(object(
                "yes", rules("The rules whose findings hold, each as often as it is to find something."),
                "unknown", rules("The rules whose findings are \"cannot say\"."),
                "just_not", rules("The rules that find nothing, because of exactly one condition."),
                "none", rules("The rules that find nothing, narrowly or not."),
                "outcome",
                        oneOf(
                                "The outcome of the whole answer.",
                                Arrays.stream(Truth.values()).map(Enum::name).toList()),
                "says", text("Words of a reason."),
                "missing", text("Words of what would have to be known."),
                "actions", text("Codes of actions that a finding calls for, separated by commas.", COMMAS),
                "duties", anyList("Duties that there are, among others.", expectedDuty())));
        Map<String, Object> test = mapping("A test of rules.", properties, "name");
        test.putAll(anyOf(List.of("yes", "unknown", "just_not", "none")));
        test.put(
                "allOf",
                List.of(
                        when(
                                says("question", AskedQuestion.TRIGGERS.word(), AskedQuestion.PROGRAMME.word()),
                                shared("voices")),
                        when(says("question", AskedQuestion.TRIGGERS.word()), without(List.of("profile"))),
                        when(says("question", AskedQuestion.ENTRY.word()), shared("entry")),
                        when(says("question", AskedQuestion.DUTIES.word()), shared("duties"))));
        return test;
    }

    private static Map<String, Object> agreed() {
        return mapping(
                "A value that is agreed in this test.",
                object(
                        "name",
                        known("The parameter.", Parameters.standard().names(), "\\S"),
                        "theme",
                        text("The theme for which alone it is agreed."),
                        "value",
                        number("The value.", 0, 1_000_000_000)),
                "name",
                "value");
    }

    private static Map<String, Object> contacts() {
        Map<String, Object> properties = object(
                "people", whole("One contact each from so many people.", 1, MOST),
                "first", whole("The number of the first of these people; 1 where it is left out.", 1, MOST),
                "each", whole("How often each of these people spoke; once where it is left out.", 1, MOST),
                "person", whole("The number of one person who spoke.", 1, 2 * MOST),
                "contacts", whole("How often this person spoke; once where it is left out.", 1, MOST),
                "anonymous", whole("So many contacts without a person.", 1, MOST),
                "on", date("The day."),
                "about",
                        text(
                                "The themes, separated by commas; none where nobody has coded what was said.",
                                "^\\s*[^,]*[^,\\s][^,]*(,[^,]*[^,\\s][^,]*)*$"),
                "tone",
                        oneOf(
                                "The tone, from strong praise to strong concern.",
                                Arrays.stream(Tone.values())
                                        .map(tone -> tone.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                        .toList()),
                "source",
                        known(
                                "The kind of source through which they spoke.",
                                KindsOfSource.standard().codes(),
                                ""),
                "of", text("The user groups and communities of which they are, separated by commas.", COMMAS),
                "in", text("The place from which or about which they spoke."),
                "group", text("The group that they joined, or that speaks for itself."),
                "organisation", text("The bodies that it concerns, separated by commas.", COMMAS),
                "harm", flag("Whether they allege serious harm or abuse."),
                "attributes",
                        object(
                                "description",
                                "Values that a host adds, as texts.",
                                "type",
                                "object",
                                "additionalProperties",
                                words("A value.")));
        Map<String, Object> line = mapping("Contacts of which the same is said.", properties, "on");
        line.putAll(exactlyOne(List.of("people", "person", "anonymous")));
        line.put(
                "allOf",
                List.of(
                        when(not(required("people")), without(List.of("first", "each"))),
                        when(not(required("person")), without(List.of("contacts")))));
        return line;
    }

    private static Map<String, Object> visit() {
        Map<String, Object> properties = object(
                "provider", constant("Who provides, owns or controls.", EntryProvider.class),
                "part", constant("Which part of the premises entry is sought to.", PartKind.class));
        for (EntryFact fact : EntryFact.values()) {
            if (fact != EntryFact.CLEARED) {
                properties.put(fact.name().toLowerCase(Locale.ROOT), truth(sentence(fact.words())));
            }
        }
        properties.putAll(object(
                "contract", truth("Of an independent provider, whether its contract lets representatives in."),
                "certificate", truth("Whether the criminal record certificate was obtained."),
                "considered", truth("Whether a nominated person considered it."),
                "satisfied", truth("Whether the nominated person is satisfied that the individual is suitable."),
                "another_person", truth("Whether the nominated person is another than the individual."),
                "written_evidence", truth("Whether the representative has written evidence of the authorisation.")));
        return mapping("A visit of one representative to one part; what is not said is in order.", properties);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static Map<String, Object> expectedDuty() {
        return text(
                "Who, what, by when and how it stands, for example: trust acknowledge-report 2009-04-30 NOT_DUE",
                "^\\s*\\S+\\s+(%s)\\s+([0-9]{4}-[0-9]{2}-[0-9]{2}|%s)\\s+(%s)\\s*$"
                        .formatted(
                                Deed.codes().stream().sorted().collect(Collectors.joining("|")),
                                names(Deadline.Kind.values()),
                                names(DutyState.values())));
    }

    private static String names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("|"));
    }
}
