package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * A question out of a file, with its facts: of a file of tests what a test is given, whatever it expects.
 *
 * @param name the name of the test; empty where the file gives facts without a name
 * @param line the line on which it begins, from 1
 * @param facts what is given
 */
public record GivenCase(String name, int line, GivenFacts facts) {

    /**
     * Reads every case of a file.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document: a {@link RuleTestFile}, or what {@link GivenFacts} reads
     * @param agreed the values of everything that a case does not agree otherwise
     * @param asAt the date for which each is asked, in the place of what it says; null for its own
     * @return in the order of the file
     * @throws UnusableInputException with every problem at once
     */
    public static List<GivenCase> parseAll(String source, String yaml, Parameters agreed, @Nullable LocalDate asAt) {
        return FormerWords.shipped().reading(FormerWords.TESTS, () -> readAll(source, yaml, agreed, asAt));
    }

    private static List<GivenCase> readAll(String source, String yaml, Parameters agreed, @Nullable LocalDate asAt) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        List<Supplier<GivenCase>> cases = new ArrayList<>();
        if (root.has(RuleTestFile.TESTS)) {
            root.allowOnly(RuleTestFile.keysAtTop());
            TestAllowance allowance = new TestAllowance();
            GivenNotation notation = new GivenNotation(source, agreed, root, allowance, asAt);
            root.sections(RuleTestFile.TESTS).forEach(section -> {
                allowance.takeTest(section);
                cases.add(ofTest(section, notation));
            });
        } else {
            GivenNotation notation = new GivenNotation(source, agreed, asAt);
            AskedQuestion question = notation.questionOf(root);
            root.allowOnly(GivenNotation.keysOf(question).toArray(String[]::new));
            Supplier<GivenFacts> facts = notation.read(root, question);
            cases.add(() -> new GivenCase("", 1, facts.get()));
        }
        document.complete();
        return cases.stream().map(Supplier::get).toList();
    }

    private static Supplier<GivenCase> ofTest(Section section, GivenNotation notation) {
        AskedQuestion question = notation.questionOf(section);
        section.allowOnly(RuleTestFile.keysOf(question));
        String name = section.text("name");
        int line = section.line("name");
        Supplier<GivenFacts> facts = notation.read(section, question);
        return () -> new GivenCase(name, line, facts.get());
    }
}
