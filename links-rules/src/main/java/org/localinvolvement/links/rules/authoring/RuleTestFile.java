package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.RulesUnderTest.Unnameable;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.pack.PackFile;

/**
 * A file of tests beside the rules, {@code *.test.yaml}. This is the specification of its notation.
 *
 * <pre>{@code
 * question: triggers            # optional, for every test that does not say otherwise: triggers (as shown), programme, entry or duties
 * as_at: 2009-03-31             # optional here: the date for which is asked, for every test that does not say otherwise
 * about: podiatry               # optional here: the theme of contacts that do not say otherwise
 * tests:
 *   - name: Twelve people and one loud voice are a concern of many
 *     log_from: 2008-10-01      # optional: how far the log reaches back, by a contact that nobody has coded
 *     contacts:                 # optional: nobody has said anything
 *       - {people: 12, on: 2009-02-10}                      # one contact each from person-1 to person-12
 *       - {people: 3, first: 13, each: 2, on: 2009-02-10}   # two each from person-13 to person-15
 *       - {person: 1, contacts: 50, on: 2009-02-11, tone: strong-concern}
 *       - {person: 16, on: 2009-02-10, about: "transport, dentistry", in: north, attributes: {ward: "7"}}
 *     yes: T01, T02, T14        # rules whose findings hold
 *     just_not: T05             # rules that these facts miss narrowly
 *     none: T03, T04            # rules that find nothing, narrowly or not
 *     outcome: YES              # optional: the outcome of the decision, YES, NO or UNKNOWN
 *     says: 15 different people # optional: words of a reason
 *     actions: gather-views     # optional: codes of actions that a finding calls for
 *   - name: Eleven people and one anonymous contact may be enough of them
 *     as_at: 2009-06-30
 *     agreed:                   # optional: values that differ from the shipped ones; theme is optional
 *       - {name: volume-of-voices.threshold, theme: dentistry, value: 4}
 *     seldom_heard: travellers, deaf-community     # optional: groups that are agreed to be seldom heard
 *     log_from: 2009-01-01
 *     contacts:
 *       - {people: 3, on: 2009-05-10, about: dentistry, source: patient-surveys}
 *       - {people: 3, on: 2009-03-01, about: dentistry}
 *       - {anonymous: 1, on: 2009-05-10, about: dentistry}
 *       - {anonymous: 1, group: friends-of-the-clinic, on: 2009-05-10, of: travellers, organisation: "5QH, RTE"}
 *     unknown: T01              # rules whose findings are "cannot say"
 *     missing: anonymous contacts about dentistry  # optional: words of what would have to be known
 *   - name: An allegation that nobody has coded is passed on, and is not weighed
 *     question: programme
 *     profile: voices           # optional, only for the programme: a shipped criteria profile
 *     contacts:
 *       - {person: 1, harm: true, on: 2009-02-10, about: none}
 *     yes: T03
 *     just_not: P01
 * unnoticed:                    # optional: changes of rules that no test can notice, as RuleMutation tells them
 *   - rule: T13
 *     change: "$voices: theme == $theme left out"
 *     reason: Our log has one theme
 *   - rule: T05                 # of an agreed value, the first rule in the alphabet that reads it
 *     change: dominating-voice.effective-contributors 1.5 became 1.51
 *     reason: Both are an example, and nobody minds
 * }</pre>
 *
 * <p><b>What is given.</b> A line of contacts says once who speaks: {@code people} (with {@code first} and {@code each}),
 * {@code person} (with {@code contacts}) or {@code anonymous}; numbered people are the same people in every line. It says
 * {@code on} which day, and can say {@code about} (themes; {@code none} where nobody has coded it), {@code tone}
 * ({@code strong-praise} to {@code strong-concern}), {@code source} (a kind of source), {@code of} (user groups), {@code in}
 * (a place), {@code group}, {@code organisation}, {@code harm: true}, and {@code attributes} of the host's own, as texts.
 * Several themes, user groups, organisations or rules are separated by commas. What stands in a test goes before what stands
 * at the top of the file. What was agreed holds from the as-at date on. {@code surroundings} tells what is known besides the
 * contacts, in the form of {@link org.localinvolvement.links.rules.trigger.SurroundingsFile}; what it leaves out there is none of.
 *
 * <p><b>What is expected.</b> A test names at least one rule. A rule stands in {@code yes} and {@code unknown} as often as it
 * is to find something. Findings of the rules that are tested (a pack's own, or those shipped) and that answer the question
 * asked are all to be named; those of other rules count only where the test names the rule. A rule in {@code just_not} finds nothing, and exactly one of
 * its conditions stands in its way; what misses by more goes under {@code none}. {@code says} and {@code actions}
 * ask for one finding among the same.
 *
 * <p><b>Entry and duties.</b> A test of {@code question: entry} gives one {@code visit} of one representative to one part, and
 * one of {@code question: duties} one event:
 *
 * <pre>{@code
 * as_at: 2009-01-15
 * tests:
 *   - name: A consulting room in which nobody is treated need not be shown
 *     question: entry
 *     visit: {provider: nhs-trust, part: service-area, care_now: no}   # what is not said is in order
 *     yes: E14
 *     just_not: E15
 *     outcome: NO               # the duty to let in: YES, NO or UNKNOWN
 *   - name: Whether a trust has to explain depends on whether it commissioned
 *     question: duties
 *     report:
 *       made: 2008-12-12
 *       recipients:
 *         - {body: trust, relevant: unknown, received: 2008-12-15, acknowledged: 2008-12-20}
 *     yes: D01
 *     unknown: D02, D04
 *     just_not: D03
 *     missing: whether test:trust is relevant
 *     duties:                   # optional: among others, who, what, by when and how it stands
 *       - trust acknowledge-report 2009-01-14 ANSWERED_IN_TIME
 * }</pre>
 *
 * <p>A {@code visit} says any fact of {@link org.localinvolvement.links.rules.entry.EntryFact} in small letters (but
 * {@code cleared}, which follows from {@code certificate}, {@code considered}, {@code satisfied} and {@code another_person}), and
 * {@code provider}, {@code part}, {@code contract}, {@code written_evidence}; each is {@code yes}, {@code no} or {@code unknown}. The
 * events: {@code report} ({@code made}, {@code by: temporary}, {@code started}, {@code excluded}, {@code excluded_services},
 * {@code joint}, {@code consulted}, {@code agreed_longer}, {@code agreed}: who agreed on a lead responder, the lead first; and of each
 * recipient {@code body}, {@code provider}, {@code relevant}, {@code in_writing}, {@code pct}, {@code in_place_of}, {@code received},
 * {@code again}, {@code copied_by}, {@code acknowledged}, {@code explained}, {@code copied_on}, {@code told}); {@code referral}
 * ({@code sector}, {@code made}, {@code received}, {@code acknowledged}, {@code by}, {@code body}); {@code committee_report}
 * ({@code nhs_body}, {@code asked}, {@code answered}, {@code body}); {@code transitional} ({@code has_stopped}, {@code stopped},
 * {@code prepared}, {@code copied}); {@code annual} ({@code year_end}, {@code prepared}, {@code published}, {@code copies} with
 * {@code role}, {@code to}, {@code owed}, {@code copied}); {@code request} ({@code received}, {@code expected}, {@code answered},
 * {@code public_authority}, {@code body}). A body is a word, or the identifier of one of your own, as {@code ods:5N7}.
 *
 * <p>Everything wrong with a file is told at once, each with its line. The name of a test is a sentence, and stands once in a
 * file.
 */
public final class RuleTestFile {

    /** How the name of a file of tests ends. */
    public static final String ENDING = ".test.yaml";

    /** The key of the tests. */
    static final String TESTS = "tests";

    /** What a test expects, besides the duties. */
    private static final Set<String> EXPECTED =
            Set.of("yes", "unknown", "just_not", "none", "outcome", "says", "missing", "actions");

    private final String source;
    private final YamlDocument document;
    private final RulesUnderTest rules;
    private final TestAllowance allowance;
    private final FormerWords formerWords;
    private final Map<String, Integer> names = new HashMap<>();

    private RuleTestFile(
            String source,
            YamlDocument document,
            RulesUnderTest rules,
            TestAllowance allowance,
            FormerWords formerWords) {
        this.source = source;
        this.document = document;
        this.rules = rules;
        this.allowance = allowance;
        this.formerWords = formerWords;
    }

    /**
     * Reads the tests of a file.
     *
     * @throws UnusableInputException with every problem at once
     */
    static List<RuleTest> parse(PackFile file, RulesUnderTest rules) {
        return parse(file, rules, FormerWords.shipped());
    }

    /** As {@link #parse(PackFile, RulesUnderTest)}, where other words were renamed. */
    static List<RuleTest> parse(PackFile file, RulesUnderTest rules, FormerWords formerWords) {
        return parse(file, rules, new TestAllowance(), formerWords);
    }

    private static List<RuleTest> parse(
            PackFile file, RulesUnderTest rules, TestAllowance allowance, FormerWords formerWords) {
        return formerWords.reading(
                FormerWords.TESTS,
                () -> new RuleTestFile(
                                file.name(),
                                YamlDocument.parse(file.name(), file.text()),
                                rules,
                                allowance,
                                formerWords)
                        .read());
    }

    /**
     * Reads the tests of several files. One bad file does not hide the problems of the others.
     *
     * @throws UnusableInputException with every problem of every file
     */
    static List<RuleTest> parseAll(List<PackFile> files, RulesUnderTest rules) {
        List<RuleTest> tests = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        TestAllowance allowance = new TestAllowance();
        for (PackFile file : files) {
            try {
                tests.addAll(parse(file, rules, allowance, FormerWords.shipped()));
            } catch (UnusableInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return List.copyOf(tests);
    }

    /** The keys that may stand at the top of a file of tests. */
    static String[] keysAtTop() {
        Set<String> keys = new TreeSet<>(GivenNotation.FOR_ALL);
        keys.add(TESTS);
        keys.add(AcceptedMutation.KEY);
        return keys.toArray(String[]::new);
    }

    /** The keys that a test of a question may have: what is given, and what is expected. */
    static String[] keysOf(AskedQuestion question) {
        Set<String> keys = GivenNotation.keysOf(question);
        keys.addAll(EXPECTED);
        keys.add("name");
        if (question == AskedQuestion.DUTIES) {
            keys.add("duties");
        }
        return keys.toArray(String[]::new);
    }

    private List<RuleTest> read() {
        Section root = document.root();
        root.allowOnly(keysAtTop());
        GivenNotation notation = new GivenNotation(source, rules.agreed(), root, allowance, null);
        List<Supplier<RuleTest>> tests = new ArrayList<>();
        root.sections(TESTS).forEach(section -> tests.add(read(section, notation)));
        document.complete();
        return tests.stream().map(Supplier::get).toList();
    }

    private Supplier<RuleTest> read(Section section, GivenNotation notation) {
        allowance.takeTest(section);
        AskedQuestion question = notation.questionOf(section);
        section.allowOnly(keysOf(question));
        String name = name(section);
        Supplier<GivenFacts> given = notation.read(section, question);
        Expectations expected = expected(section, question);
        int line = section.line("name");
        return () -> new RuleTest(name, source, line, given.get(), expected, rules);
    }

    private String name(Section section) {
        String name = section.text("name");
        Integer first = name.isEmpty() ? null : names.putIfAbsent(name, section.line("name"));
        if (first != null) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "name",
                    "the test on line " + first + " has this name already",
                    "Say what this test shows that the other does not");
        }
        return name;
    }

    private Expectations expected(Section section, AskedQuestion question) {
        Expectations expected = new Expectations(
                rules(section, "yes", question),
                rules(section, "unknown", question),
                rules(section, "just_not", question),
                rules(section, "none", question),
                outcome(section),
                section.optionalText("says").orElse(""),
                section.optionalText("missing").orElse(""),
                GivenNotation.words(section, "actions"),
                question == AskedQuestion.DUTIES ? ExpectedDuty.read(section) : List.of());
        if (namesNothing(section)) {
            section.problem(
                    ProblemCode.KEY_MISSING,
                    "name",
                    "this test names no rule, so that it would hold whatever the rules say",
                    "Add yes, unknown, just_not or none with the id of a rule");
        }
        refuseContradictions(section, expected);
        return expected;
    }

    private static boolean namesNothing(Section section) {
        return Set.of("yes", "unknown", "just_not", "none").stream()
                .allMatch(key -> !section.has(key)
                        || (section.isText(key) && section.rawText(key).isBlank()));
    }

    private static void refuseContradictions(Section section, Expectations expected) {
        Set<String> speaking = new TreeSet<>(expected.yes());
        speaking.addAll(expected.unknown());
        refuseBoth(section, "just_not", expected.justNot(), speaking, "it is also expected to find something");
        refuseBoth(section, "none", expected.none(), speaking, "it is also expected to find something");
        refuseBoth(section, "none", expected.none(), expected.justNot(), "it stands under just_not already");
    }

    private static void refuseBoth(
            Section section, String key, List<String> rules, Iterable<String> others, String why) {
        for (String other : others) {
            if (rules.contains(other)) {
                section.problem(
                        ProblemCode.VALUE_INVALID,
                        key,
                        "rule " + other + " cannot stand here, because " + why,
                        "Leave it out in one of the two places");
            }
        }
    }

    private List<String> rules(Section section, String key, AskedQuestion question) {
        List<String> ids = GivenNotation.words(section, key);
        for (String rule : new TreeSet<>(ids)) {
            Optional<Unnameable> problem = rules.unnameable(rule, question);
            problem.ifPresent(why -> section.problem(
                    ProblemCode.RULE_UNKNOWN,
                    key,
                    why.reason(),
                    formerWords
                            .find(What.RULE, "", rule)
                            .map(word -> word.remedy(rule))
                            .orElse(why.remedy())));
        }
        return ids;
    }

    private static Optional<Truth> outcome(Section section) {
        if (!section.has("outcome")) {
            return Optional.empty();
        }
        String text = section.text("outcome");
        for (Truth truth : Truth.values()) {
            if (truth.name().equals(text)) {
                return Optional.of(truth);
            }
        }
        if (!text.isEmpty()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "outcome",
                    "this is no outcome",
                    Suggestion.among(text.toUpperCase(Locale.ROOT), Set.of("YES", "NO", "UNKNOWN")));
        }
        return Optional.empty();
    }
}
