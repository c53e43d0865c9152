package org.localinvolvement.links.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.pack.PackProblem;

/** Whatever is done to a file of rules, it is read to its end, and is either understood wholly or complained of. */
class DrlReaderPropertiesTest {

    private static final String RULES = text("harmless-triggers.drl");
    private static final List<String> PARTS = Pattern.compile("(?s)\"[^\"\n]*\"|//[^\n]*|/\\*.*?\\*/|[$\\w]+|\\s+|.")
            .matcher(RULES)
            .results()
            .map(found -> found.group())
            .toList();
    private static final Pattern PLACES = Pattern.compile("Place\\[[^]]*]|arguments=(null|\\[])");

    private enum Change {
        DROP,
        DOUBLE,
        SWAP,
        REPLACE
    }

    private record Step(Change change, double at, double other) {}

    private static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(RulePackCheck.class.getResourceAsStream(name), "there is no " + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        Arbitrary<Double> share = shares();
        return Combinators.combine(Arbitraries.of(Change.class), share, share)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String changed(List<String> parts, List<Step> steps) {
        List<String> changed = new ArrayList<>(parts);
        for (Step step : steps) {
            int at = (int) (step.at() * changed.size());
            int other = (int) (step.other() * changed.size());
            switch (step.change()) {
                case DROP -> changed.remove(at);
                case DOUBLE -> changed.add(at, changed.get(at));
                case SWAP -> {
                    String held = changed.get(at);
                    changed.set(at, changed.get(other));
                    changed.set(other, held);
                }
                case REPLACE -> changed.set(at, changed.get(other));
            }
        }
        return String.join("", changed);
    }

    /** A few rules of the file, so that thousands of changes are quick. */
    private static List<String> some(List<String> parts, double from) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).equals("rule")) {
                starts.add(i);
            }
        }
        int first = (int) (from * (starts.size() - 3));
        List<String> some = new ArrayList<>(parts.subList(0, starts.get(0)));
        some.addAll(parts.subList(starts.get(first), starts.get(first + 3)));
        return some;
    }

    private record Read(DrlTree tree, Complaints complaints) {
        static Read of(String text) {
            Complaints complaints = new Complaints("a.drl", text);
            DrlTree tree = DrlReader.read("a.drl", text, complaints);
            FormCheck.check(tree, RulePackCheck.questions(), "wexbridge.rules", complaints);
            return new Read(tree, complaints);
        }

        String plain() {
            return PLACES.matcher(tree.toString()).replaceAll("_");
        }

        void isSound() {
            for (PackProblem problem : complaints.problems()) {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.reason()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
                assertThat(problem.inWords()).doesNotContain("null null", "Exception");
            }
            if (!complaints.grave()) {
                String written = DrlWriter.write(tree, tree.rules());
                Read again = of(written);
                assertThat(again.complaints().grave()).as(written).isFalse();
                assertThat(again.plain()).isEqualTo(sorted().plain());
            }
        }

        /** The writer puts the imports in order, each once. */
        private Read sorted() {
            return new Read(
                    new DrlTree(
                            tree.file(),
                            tree.rulePackage(),
                            tree.imports().stream()
                                    .map(DrlTree.Name::text)
                                    .distinct()
                                    .sorted()
                                    .map(name -> new DrlTree.Name(name, new Place(1, 1, 1)))
                                    .toList(),
                            tree.globalType(),
                            tree.globalName(),
                            tree.rules()),
                    complaints);
        }
    }

    @Example
    void whatIsHarmlessIsReadAndWrittenAndReadAgain() {
        Read read = Read.of(RULES.replace("H101 | T01", "T01"));
        assertThat(read.complaints().grave()).isFalse();
        assertThat(read.tree().rules()).hasSizeGreaterThan(40);
        read.isSound();
    }

    @Property(tries = 3000)
    void wordsThatAreDroppedDoubledOrMovedAreReadToTheEnd(
            @ForAll("steps") List<Step> steps, @ForAll("shares") double from) {
        Read.of(changed(some(PARTS, from), steps)).isSound();
    }

    @Property(tries = 2000)
    void lettersThatAreDroppedDoubledOrMovedAreReadToTheEnd(
            @ForAll("steps") List<Step> steps, @ForAll("shares") double from) {
        List<String> letters = String.join("", some(PARTS, from))
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
        Read.of(changed(letters, steps)).isSound();
    }

    @Property(tries = 1000)
    void whateverStandsInAFileItIsReadToItsEnd(@ForAll String text) {
        Read.of(text).isSound();
    }

    @Property(tries = 500)
    void whateverStandsBehindARuleItIsReadToItsEnd(@ForAll("shares") double from, @ForAll("shares") double cut) {
        String text = String.join("", some(PARTS, from));
        Read.of(text.substring(0, (int) (cut * text.length()))).isSound();
    }

    @Provide
    static Arbitrary<Double> shares() {
        return Arbitraries.integers().between(0, 999_999).map(millionths -> millionths / 1_000_000.0);
    }
}
