package org.localinvolvement.links.rules.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.Suggestion;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Reads the cases that stand beside the rules of a question.
 *
 * <pre>{@code
 * cases:
 *   - name: A sentence that says what the case shows
 *     as_at: 2009-03-31
 *     log_from: 2008-10-01        # optional: how far the log reaches back, by a contact that nobody has coded
 *     agreed:                     # optional: values that differ from the shipped ones
 *       - {name: volume-of-voices.threshold, theme: podiatry, value: 20}
 *     seldom_heard: travellers    # optional: agreed groups, separated by ", "
 *     contacts:
 *       - {people: 12, on: 2009-02-10}        # one contact each from person-1 to person-12
 *       - {people: 12, first: 13, each: 2, on: 2009-02-10}
 *       - {person: 1, contacts: 20, on: 2009-02-10}
 *       - {anonymous: 3, on: 2009-02-10}
 *       - {anonymous: 1, group: a-group, on: 2009-02-10}     # a group that speaks for itself
 *     yes: T01, T02
 *     unknown: T04
 *     just_not: T05
 *     outcome: YES
 *     says: words of a reason     # optional
 * }</pre>
 *
 * <p>A line of contacts can also say about (a theme; "none" for a contact that nobody has coded), tone, source, of (a user
 * group), in (a place), group, and harm: true.
 */
final class RuleCaseFile {

    private static final Set<String> CONTACT_KEYS = Set.of(
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
            "harm");

    private final YamlDocument document;
    private final Set<String> knownRules;

    private RuleCaseFile(YamlDocument document, Set<String> knownRules) {
        this.document = document;
        this.knownRules = knownRules;
    }

    /** The cases of a question, beside whose rules they stand. */
    static List<RuleCase> read(String question, Set<String> knownRules) {
        String resource = "/org/localinvolvement/links/rules/drl/" + question + "/" + question + ".cases.yaml";
        try (InputStream stream = RuleCaseFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There are no cases beside the rules: " + resource);
            }
            return parse(
                    question + ".cases.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8), knownRules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleCase> parse(String source, String yaml, Set<String> knownRules) {
        RuleCaseFile file = new RuleCaseFile(YamlDocument.parse(source, yaml), knownRules);
        Section root = file.document.root();
        root.allowOnly("cases");
        List<RuleCase> cases = root.sections("cases").stream().map(file::read).toList();
        file.document.complete();
        return cases;
    }

    private RuleCase read(Section section) {
        section.allowOnly(
                "name",
                "as_at",
                "log_from",
                "agreed",
                "seldom_heard",
                "contacts",
                "yes",
                "unknown",
                "just_not",
                "outcome",
                "says");
        LocalDate asAt = section.date("as_at");
        SomeContacts contacts = new SomeContacts();
        if (section.optionalText("log_from").isPresent()) {
            contacts.logFrom(section.date("log_from"));
        }
        section.optionalSections("contacts").forEach(line -> addContacts(line, contacts));
        TriggerQuestion question = new TriggerQuestion(
                asAt, ContactAnalysis.of(contacts.list()), KindsOfSource.standard(), parameters(section));
        return new RuleCase(
                section.text("name"),
                section.line("name"),
                question,
                rules(section, "yes"),
                rules(section, "unknown"),
                rules(section, "just_not"),
                outcome(section),
                section.optionalText("says").orElse(""));
    }

    private static Truth outcome(Section section) {
        String text = section.text("outcome");
        for (Truth truth : Truth.values()) {
            if (truth.name().equals(text)) {
                return truth;
            }
        }
        section.problem(ProblemCode.VALUE_INVALID, "outcome", "YES, NO or UNKNOWN is expected", "Correct the case");
        return Truth.UNKNOWN;
    }

    private List<String> rules(Section section, String key) {
        List<String> rules = words(section, key);
        for (String rule : rules) {
            if (!knownRules.contains(rule)) {
                section.problem(
                        ProblemCode.VALUE_INVALID,
                        key,
                        "there is no shipped rule " + rule,
                        Suggestion.among(rule, knownRules));
            }
        }
        return rules;
    }

    private static List<String> words(Section section, String key) {
        return section.optionalText(key)
                .map(text -> List.of(text.split(", ", -1)))
                .orElse(List.of());
    }

    private static Parameters parameters(Section section) {
        Parameters parameters = Parameters.standard();
        List<String> values = new ArrayList<>();
        for (Section agreed : section.optionalSections("agreed")) {
            agreed.allowOnly("name", "theme", "value");
            values.add("  - name: " + agreed.text("name") + "\n    theme: \""
                    + agreed.optionalText("theme").orElse("")
                    + "\"\n    values: [{from: 2008-04-01, reference: Agreed in a case, value: " + agreed.text("value")
                    + "}]\n");
        }
        if (!values.isEmpty()) {
            parameters = parameters.overriddenBy(Parameters.parse("a case", "parameters:\n" + String.join("", values)));
        }
        List<String> seldomHeard = words(section, "seldom_heard");
        if (!seldomHeard.isEmpty()) {
            parameters = parameters.overriddenBy(Parameters.parse(
                    "a case",
                    seldomHeard.stream()
                            .map(code -> "  - {code: " + code + ", from: 2008-04-01, reference: Agreed in a case}\n")
                            .collect(Collectors.joining("", "seldom_heard_groups:\n", ""))));
        }
        return parameters;
    }

    private static void addContacts(Section line, SomeContacts contacts) {
        line.allowOnly(CONTACT_KEYS.toArray(String[]::new));
        String about = line.optionalText("about").orElse("podiatry");
        contacts.on(line.date("on"))
                .about(about.equals("none") ? "" : about)
                .tone(tone(line))
                .from(line.optionalText("source").orElse(null))
                .of(line.optionalText("of").orElse(null))
                .in(line.optionalText("in").orElse(null))
                .group(line.optionalText("group").orElse(null))
                .harm(line.optionalText("harm").filter("true"::equals).isPresent());
        whole(line, "people").ifPresent(many -> {
            int first = whole(line, "first").orElse(1);
            contacts.people(first, first + many - 1, whole(line, "each").orElse(1));
        });
        whole(line, "person")
                .ifPresent(number ->
                        contacts.person(number, whole(line, "contacts").orElse(1)));
        whole(line, "anonymous").ifPresent(contacts::nameless);
    }

    private static Optional<Integer> whole(Section line, String key) {
        return line.optionalText(key)
                .map(text -> line.number(key, BigDecimal.ONE, BigDecimal.valueOf(10_000)))
                .map(BigDecimal::intValueExact);
    }

    private static @Nullable Tone tone(Section line) {
        String text = line.optionalText("tone").orElse("");
        if (text.isEmpty()) {
            return null;
        }
        for (Tone tone : Tone.values()) {
            if (tone.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return tone;
            }
        }
        line.problem(ProblemCode.VALUE_INVALID, "tone", "this is no tone", "Write praise, mixed or concern");
        return null;
    }
}
