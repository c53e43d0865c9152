package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.SurroundingsFile;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/** Reads what people said and what was agreed. The notation stands in the Javadoc of {@link RuleTestFile}. */
final class VoicesNotation {

    /** The keys that what is given may have, besides the question and its date. */
    static final List<String> KEYS =
            List.of("log_from", "about", "agreed", "seldom_heard", "profile", "contacts", "surroundings");

    private static final String STANDARD_PROFILE = "voices";
    private static final String NOT_CODED = "none";
    private static final int MOST = 10_000;
    private static final int MOST_CONTACTS = 100_000;
    private static final String REFERENCE = "Agreed in a test";

    private final String source;
    private final Parameters agreed;
    private final @Nullable String aboutOfAll;
    private final @Nullable String profileOfAll;
    private final TestAllowance allowance;

    /** Of a file in which nothing is said for several tests. */
    VoicesNotation(String source, Parameters agreed) {
        this.source = source;
        this.agreed = agreed;
        this.aboutOfAll = null;
        this.profileOfAll = null;
        this.allowance = new TestAllowance();
    }

    /** Of a file at whose top stands what holds for every test that does not say otherwise. */
    VoicesNotation(String source, Parameters agreed, Section top, TestAllowance allowance) {
        this.source = source;
        this.agreed = agreed;
        this.aboutOfAll = top.optionalText("about").orElse(null);
        this.profileOfAll = says(top, "profile") ? profile(top) : null;
        this.allowance = allowance;
    }

    private static boolean says(Section section, String key) {
        return section.has(key);
    }

    /** The facts of a section, which can be had once its document was found to be without fault. */
    Supplier<GivenFacts> read(Section section, AskedQuestion question, LocalDate asAt) {
        Parameters parameters = parameters(section, asAt);
        String profile = profileFor(section, question);
        GivenContacts contacts = contacts(section);
        Supplier<Surroundings> surroundings = section.optionalSection("surroundings")
                .map(given -> SurroundingsFile.read(given, asAt, Surroundings.none()))
                .orElse(Surroundings::none);
        return () -> new GivenVoices(
                question,
                new TriggerQuestion(
                        asAt,
                        ContactAnalysis.of(contacts.list()),
                        KindsOfSource.standard(),
                        parameters,
                        surroundings.get()),
                CriteriaProfile.shipped(profile));
    }

    private String profileFor(Section section, AskedQuestion question) {
        if (!says(section, "profile")) {
            return profileOfAll == null ? STANDARD_PROFILE : profileOfAll;
        }
        if (question == AskedQuestion.TRIGGERS) {
            section.problem(
                    ProblemCode.KEY_UNKNOWN,
                    "profile",
                    "a profile weighs concerns for the programme, and this asks for triggers",
                    "Leave the profile out, or add question: programme");
        }
        return profile(section);
    }

    private static String profile(Section section) {
        String name = section.text("profile");
        if (CriteriaProfile.shippedNames().contains(name)) {
            return name;
        }
        if (!name.isEmpty()) {
            section.problem(
                    ProblemCode.PROFILE_UNKNOWN,
                    "profile",
                    "no profile of this name is shipped",
                    Suggestion.among(name, CriteriaProfile.shippedNames()));
        }
        return STANDARD_PROFILE;
    }

    private Parameters parameters(Section section, LocalDate asAt) {
        Parameters parameters = agreed;
        Set<String> set = new HashSet<>();
        for (Section value : section.optionalSections("agreed")) {
            value.allowOnly("name", "theme", "value");
            String name = value.text("name");
            String theme = value.optionalText("theme").orElse("");
            String number = value.text("value");
            if (!set.add(name + "\n" + theme) && !name.isEmpty()) {
                value.problem(
                        ProblemCode.VALUE_INVALID, "name", "this value is agreed twice", "Leave one of the two out");
            }
            if (!name.isEmpty() && !number.isEmpty()) {
                parameters = parameters.overriddenBy(agreedIn(value, name, theme, number, asAt));
            }
        }
        for (String code : GivenNotation.words(section, "seldom_heard")) {
            parameters = parameters.overriddenBy(seldomHeard(source, agreed, code, asAt));
        }
        return parameters;
    }

    /** What is wrong with a value is told by the parameters themselves, and told again where the value stands. */
    private Parameters agreedIn(Section value, String name, String theme, String number, LocalDate asAt) {
        try {
            return agreeing(source, agreed, name, theme, number, asAt);
        } catch (UnusableInputException e) {
            e.problems().forEach(problem -> {
                String column = problem.column() == null ? "" : problem.column();
                String key = column.substring(column.lastIndexOf('.') + 1);
                value.problem(problem.code(), says(value, key) ? key : "name", problem.reason(), problem.remedy());
            });
            return Parameters.none();
        }
    }

    /**
     * One agreed value. It is written down and read again, so that a test agrees what a LINk could agree, and nothing else.
     *
     * @throws UnusableInputException if there is no such parameter or it cannot have this value
     */
    static Parameters agreeing(
            String source, Parameters agreed, String name, String theme, String number, LocalDate asAt) {
        return agreed.reading(source, """
                parameters:
                  - name: %s
                    theme: %s
                    values: [{from: %s, value: %s, reference: %s}]
                """.formatted(quoted(name), quoted(theme), asAt, quoted(number), REFERENCE));
    }

    /** One group that is agreed to be seldom heard. */
    static Parameters seldomHeard(String source, Parameters agreed, String code, LocalDate asAt) {
        return agreed.reading(
                source,
                "seldom_heard_groups: [{code: %s, from: %s, reference: %s}]".formatted(quoted(code), asAt, REFERENCE));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (character < ' ' || character > '~') {
                quoted.append("\\U%08x".formatted(character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }

    private GivenContacts contacts(Section section) {
        GivenContacts contacts = GivenContacts.none();
        String about = section.optionalText("about").orElse(aboutOfAll == null ? "" : aboutOfAll);
        for (Section line : section.optionalSections("contacts")) {
            contacts = said(line, about, who(line, contacts));
        }
        if (contacts.size() > MOST_CONTACTS) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "contacts",
                    "a test has at most " + MOST_CONTACTS + " contacts, and these are " + contacts.size(),
                    "Test the rule with smaller figures; agree lower thresholds where it needs them");
            contacts = GivenContacts.none();
        } else if (!allowance.takeContacts(section, contacts.size())) {
            contacts = GivenContacts.none();
        }
        return says(section, "log_from") ? contacts.logFrom(GivenNotation.day(section, "log_from")) : contacts;
    }

    private static GivenContacts who(Section line, GivenContacts contacts) {
        line.allowOnly(
                "people",
                "first",
                "each",
                "person",
                "contacts",
                "anonymous",
                "on",
                "about",
                "tone",
                "source",
                "of",
                "in",
                "group",
                "organisation",
                "harm",
                "attributes");
        List<String> who = line.keys().stream()
                .filter(Set.of("people", "person", "anonymous")::contains)
                .toList();
        if (who.size() != 1) {
            line.problem(
                    who.isEmpty() ? ProblemCode.KEY_MISSING : ProblemCode.VALUE_INVALID,
                    who.isEmpty() ? "people" : who.get(1),
                    "a line of contacts says once who speaks",
                    "Write people: 12, or person: 1, or anonymous: 3");
            return contacts.anonymous(1);
        }
        refuseUnless(line, "people", "first", "each");
        refuseUnless(line, "person", "contacts");
        return switch (who.get(0)) {
            case "people" -> {
                int first = says(line, "first") ? line.whole("first", 1, MOST) : 1;
                int each = says(line, "each") ? line.whole("each", 1, MOST) : 1;
                yield contacts.people(first, first + line.whole("people", 1, MOST) - 1)
                        .each(each);
            }
            case "person" ->
                contacts.person(
                        line.whole("person", 1, 2 * MOST),
                        says(line, "contacts") ? line.whole("contacts", 1, MOST) : 1);
            default -> contacts.anonymous(line.whole("anonymous", 1, MOST));
        };
    }

    private static void refuseUnless(Section line, String who, String... keys) {
        for (String key : keys) {
            if (says(line, key) && !says(line, who)) {
                line.problem(
                        ProblemCode.KEY_UNKNOWN,
                        key,
                        "this key belongs to \"" + who + "\"",
                        "Leave it out, or write " + who + ": with a number");
            }
        }
    }

    private static GivenContacts said(Section line, String aboutOfTest, GivenContacts speaking) {
        GivenContacts said = about(line, aboutOfTest, speaking).on(GivenNotation.day(line, "on"));
        if (says(line, "tone")) {
            said = tone(line).map(said::tone).orElse(said);
        }
        said = line.optionalText("source").map(said::source).orElse(said);
        said = line.optionalText("in").map(said::in).orElse(said);
        said = line.optionalText("group").map(said::group).orElse(said);
        said = said.of(GivenNotation.words(line, "of").toArray(String[]::new));
        said = said.organisation(GivenNotation.words(line, "organisation").toArray(String[]::new));
        if (says(line, "harm") && harm(line)) {
            said = said.allegingHarm();
        }
        Optional<Section> attributes = line.optionalSection("attributes");
        if (attributes.isPresent()) {
            for (String name : new TreeSet<>(attributes.get().keys())) {
                said = said.attribute(name, attributes.get().text(name));
            }
        }
        return said;
    }

    private static GivenContacts about(Section line, String aboutOfTest, GivenContacts speaking) {
        if (!says(line, "about") && aboutOfTest.isEmpty()) {
            line.problem(
                    ProblemCode.KEY_MISSING,
                    "about",
                    "it is not said what these contacts are about",
                    "Add about: with a theme, or about: none where nobody has coded them; at the top of the file it"
                            + " holds for every line");
        }
        List<String> themes =
                GivenNotation.split(line, "about", says(line, "about") ? line.text("about") : aboutOfTest);
        return themes.equals(List.of(NOT_CODED)) ? speaking.notCoded() : speaking.about(themes.toArray(String[]::new));
    }

    private static Optional<Tone> tone(Section line) {
        String text = line.text("tone");
        Optional<Tone> tone = Arrays.stream(Tone.values())
                .filter(one -> word(one).equals(text))
                .findFirst();
        if (tone.isEmpty() && !text.isEmpty()) {
            line.problem(
                    ProblemCode.VALUE_INVALID,
                    "tone",
                    "this is no tone",
                    Suggestion.among(
                            text,
                            Arrays.stream(Tone.values())
                                    .map(VoicesNotation::word)
                                    .collect(Collectors.toSet())));
        }
        return tone;
    }

    private static String word(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean harm(Section line) {
        String text = line.text("harm");
        if (!Set.of("true", "false", "").contains(text)) {
            line.problem(ProblemCode.VALUE_INVALID, "harm", "true or false is expected", "Correct the value");
        }
        return text.equals("true");
    }
}
