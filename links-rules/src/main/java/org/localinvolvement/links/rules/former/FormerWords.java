package org.localinvolvement.links.rules.former;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.former.FormerWord.What;

/**
 * The words that rules and packs wrote for earlier releases. They are kept in one file, {@code former-words.yaml}, which is YAML:
 *
 * <pre>{@code
 * former_words:                 # none where no word was ever renamed
 *   - what: field               # type, field, constant, finding, annotation, question, parameter, rule, action or key
 *     of: ThemeEvidence         # of a field the type, of a constant the list, of a finding the question, of a key the document
 *     old: raisedConcern
 *     new: raisingConcern
 *     since: 0.2.0
 *     works: yes                # whether the old word is still understood; then it is a warning, otherwise an error
 * }</pre>
 *
 * <p>Immutable; safe for several threads.
 */
public final class FormerWords {

    /** The document whose keys are those of {@code pack.yaml}. */
    public static final String DESCRIPTION = "pack.yaml";
    /** The documents whose keys are those of agreed values. */
    public static final String PARAMETERS = "parameters";
    /** The documents whose keys are those of criteria profiles. */
    public static final String PROFILE = "profile";
    /** The documents whose keys are those of tests. */
    public static final String TESTS = "*.test.yaml";

    private static final String FILE = "former-words.yaml";
    private static final Set<What> WITHIN = Set.of(What.FIELD, What.CONSTANT, What.FINDING, What.KEY);

    private final List<FormerWord> words;

    private FormerWords(List<FormerWord> words) {
        this.words = List.copyOf(words);
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final FormerWords WORDS = read();

        private static FormerWords read() {
            try (InputStream resource = FormerWords.class.getResourceAsStream(FILE)) {
                if (resource == null) {
                    throw new IllegalStateException(FILE + " is missing from the jar; build the library anew");
                }
                return parse(FILE, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Those of this library.
     *
     * @return every word that was renamed since the first release
     */
    public static FormerWords shipped() {
        return Shipped.WORDS;
    }

    /**
     * Reads former words.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return the words
     * @throws UnusableInputException with every problem at once
     */
    public static FormerWords parse(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly("former_words");
        List<Supplier<FormerWord>> words = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (Section section : root.toldSections("former_words").orElse(List.of())) {
            section.allowOnly("what", "of", "old", "new", "since", "works");
            What what = section.constant("what", What.class);
            String of = WITHIN.contains(what)
                    ? section.text("of")
                    : section.optionalText("of").orElse("");
            String old = section.text("old");
            String now = section.text("new");
            String since = section.text("since");
            Truth works = section.optionalTruth("works").orElse(Truth.UNKNOWN);
            if (works == Truth.UNKNOWN) {
                section.problem(
                        ProblemCode.KEY_MISSING,
                        "works",
                        "it is not said whether the old word is still understood",
                        "Add works: yes or works: no");
            }
            if (what == What.KEY && works == Truth.YES) {
                section.problem(
                        ProblemCode.VALUE_INVALID, "works", "an old key is never understood", "Write works: no");
            }
            if (!read.add(what + "\n" + of + "\n" + old)) {
                section.problem(ProblemCode.VALUE_INVALID, "old", "this word stands twice", "Leave one of the two out");
            }
            words.add(() -> new FormerWord(what, of, old, now, since, works == Truth.YES));
        }
        document.complete();
        return new FormerWords(words.stream().map(Supplier::get).toList());
    }

    /**
     * Every former word.
     *
     * @return in the order of the file
     */
    public List<FormerWord> all() {
        return words;
    }

    /**
     * A former word by what was written.
     *
     * @param what what the word names
     * @param of where it belongs; empty where the word alone says it
     * @param written what was written; a type with or without its package
     * @return empty if it never was a word
     */
    public Optional<FormerWord> find(What what, String of, String written) {
        return words.stream()
                .filter(word -> word.what() == what && word.of().equals(of) && word.isWritten(written))
                .findFirst();
    }

    /**
     * Reads a document whose unknown keys may be former ones.
     *
     * @param <T> what is read
     * @param document which kind of document it is, for example {@link #PROFILE}
     * @param reading the reading
     * @return what was read
     * @throws UnusableInputException with the problems of the reading; that of a former key names the new one as its remedy
     */
    public <T> T reading(String document, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnusableInputException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(problem -> named(document, problem))
                    .toList());
        }
    }

    private Problem named(String document, Problem problem) {
        String path = problem.column();
        if (problem.code() != ProblemCode.KEY_UNKNOWN || path == null) {
            return problem;
        }
        String key = path.substring(path.lastIndexOf('.') + 1);
        return find(What.KEY, document, key)
                .map(word -> new Problem(
                        problem.code(),
                        problem.source(),
                        problem.line(),
                        path,
                        problem.value(),
                        problem.reason(),
                        word.remedy(key)))
                .orElse(problem);
    }
}
