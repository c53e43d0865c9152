package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * What people sent in on a call for ideas, each with a ranking of their own.
 *
 * <p>In a file:
 *
 * <pre>{@code
 * submissions:
 *   - source: s-0147          # an opaque key; of several from one source the earliest counts
 *     kind: individual        # one of the profile's kinds
 *     date: 2009-05-01        # may be left out
 *     ranking: [discharge, waiting, transport]   # the most important first, ten at most
 * }</pre>
 */
public final class Submissions {

    private Submissions() {}

    /**
     * Reads a file in the form above.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document
     * @param profile a profile that balances groups
     * @return the submissions, in the order of the file
     * @throws UnusableInputException with every problem at once, each with its line; no source is in it
     */
    public static List<Submission> parse(String source, String yaml, CriteriaProfile profile) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly("submissions");
        Supplier<List<Submission>> submissions = read(root.sections("submissions"), profile);
        document.complete();
        return submissions.get();
    }

    /**
     * Reads submissions that are a part of another document.
     *
     * @param sections each submission
     * @param profile a profile that balances groups; null where it has faults of its own, so that nothing can be checked by it
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<List<Submission>> read(List<Section> sections, @Nullable CriteriaProfile profile) {
        List<Supplier<Submission>> submissions = new ArrayList<>();
        sections.forEach(section -> submissions.add(submission(section, profile)));
        return () -> submissions.stream().map(Supplier::get).toList();
    }

    private static Supplier<Submission> submission(Section section, @Nullable CriteriaProfile profile) {
        section.allowOnly("source", "kind", "date", "ranking");
        String source = section.text("source");
        String kind = section.text("kind");
        if (profile != null && !kind.isEmpty() && !profile.kinds().contains(kind)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "kind",
                    "the profile " + profile.name() + " knows no such kind of contributor",
                    Suggestion.among(kind, profile.kinds()));
        }
        Optional<LocalDate> date = section.optionalDate("date");
        List<String> ranking = section.texts("ranking");
        if (ranking.size() > BalanceOfGroups.RANKS) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "ranking",
                    "a submission ranks ten themes at most",
                    "Leave those after the tenth out");
        }
        if (new HashSet<>(ranking).size() < ranking.size()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "ranking",
                    "a submission ranks no theme twice",
                    "Leave one of the two out");
        }
        return () -> new Submission(source, kind, date.orElse(null), ranking);
    }
}
