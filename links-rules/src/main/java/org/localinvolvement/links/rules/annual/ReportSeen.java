package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.localinvolvement.links.model.work.Recommendation;

/**
 * A report of the year, and how its answers stand.
 *
 * @param id what the host calls it
 * @param made the day on which it was made
 * @param services the codes of the services that it is about
 * @param themes the themes that it is about; empty where they are not told
 * @param answers of each body to which it went
 * @param recommendations what it recommends, with what was said and established by the day of the question
 */
public record ReportSeen(
        String id,
        LocalDate made,
        Collection<String> services,
        Collection<String> themes,
        List<ReportAnswer> answers,
        List<Recommendation> recommendations) {

    /** Copies. */
    public ReportSeen {
        services = List.copyOf(services);
        themes = List.copyOf(themes);
        answers = List.copyOf(answers);
        recommendations = List.copyOf(recommendations);
    }
}
