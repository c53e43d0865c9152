package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.KeysRead;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.WrittenDocument;

/** What every question has: its version, its day, and which rules are to be explained. For one thread. */
final class QuestionDocument {

    /** The version of the form of questions that is read. */
    static final int VERSION = 1;

    private static final int MOST_VERSIONS = 1_000_000;

    /** What can be explained of a question. */
    enum Explains {
        NOTHING,
        RULES,
        RULES_OF_THEMES
    }

    /** A rule that is to be explained, and of which theme. */
    private record Wanted(Section section, String rule, Optional<String> theme) {}

    private final String source;
    private final WrittenDocument document;
    private final Explains explains;
    private final List<Wanted> wanted = new ArrayList<>();

    private QuestionDocument(String source, WrittenDocument document, Explains explains) {
        this.source = source;
        this.document = document;
        this.explains = explains;
        readVersion();
        if (explains != Explains.NOTHING) {
            List<Section> rules = root().optionalSections("explain");
            rules.forEach(this::readWanted);
            if (rules.size() > JsonLimits.MOST_EXPLANATIONS) {
                root().problem(
                                ProblemCode.JSON_TOO_MANY,
                                "explain",
                                "more than " + JsonLimits.MOST_EXPLANATIONS + " explanations are asked for",
                                "Ask for fewer at a time");
            }
        }
    }

    static QuestionDocument parse(String source, String text, Explains explains, KeysRead keysRead) {
        return new QuestionDocument(source, JsonDocument.parse(source, text, keysRead), explains);
    }

    private void readVersion() {
        int version = root().whole("version", 1, MOST_VERSIONS);
        if (version != VERSION) {
            root().problem(
                            ProblemCode.VERSION_UNKNOWN,
                            "version",
                            "this version of a question is not read here",
                            "Write \"version\": " + VERSION + ", or ask a newer library");
        }
    }

    private void readWanted(Section section) {
        if (explains == Explains.RULES_OF_THEMES) {
            section.allowOnly("rule", "theme");
        } else {
            section.allowOnly("rule");
        }
        wanted.add(new Wanted(
                section,
                section.text("rule"),
                explains == Explains.RULES_OF_THEMES ? section.optionalText("theme") : Optional.empty()));
    }

    Section root() {
        return document.root();
    }

    WrittenDocument document() {
        return document;
    }

    /** Refuses every member but these and those that every question has. */
    void allowOnly(String... members) {
        List<String> all = new ArrayList<>(List.of("version"));
        if (explains != Explains.NOTHING) {
            all.add("explain");
        }
        all.addAll(Arrays.asList(members));
        root().allowOnly(all.toArray(String[]::new));
    }

    /** The day of the question. */
    LocalDate asAt() {
        return root().date("as_at");
    }

    /** The explanations that are asked for, in the order of the document. */
    List<RuleExplanation> explanations(Asked.Explaining explaining) {
        List<RuleExplanation> explanations = new ArrayList<>();
        for (Wanted one : wanted) {
            try {
                explanations.add(explaining.explain(one.rule(), one.theme()));
            } catch (IllegalArgumentException e) {
                one.section()
                        .problem(
                                ProblemCode.NOT_EXPLAINED,
                                "rule",
                                String.valueOf(e.getMessage()),
                                "Name a rule of this question and a theme of its contacts, or leave it out");
            }
        }
        document.complete();
        return explanations;
    }

    /** Where the members, each sound by itself, are no question together. */
    UnusableInputException impossible(IllegalArgumentException refused) {
        List<Problem> told = document.problems();
        return told.isEmpty()
                ? new UnusableInputException(new Problem(
                        ProblemCode.QUESTION_IMPOSSIBLE,
                        source,
                        0,
                        null,
                        null,
                        String.valueOf(refused.getMessage()),
                        "Correct the question"))
                : new UnusableInputException(told);
    }
}
