package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.annual.Heard;
import org.localinvolvement.links.rules.annual.MatterChecked;

/**
 * What of an annual report may be published: the work of the LINk as it is, and of those who were heard no small number.
 *
 * @param report the report without who was heard
 * @param asAt the as-at date
 * @param regime the law of the year
 * @param outcome whether the report is whole
 * @param notes what is missing and what is to be known, a sentence each
 * @param provisions what all of it rests on, in the order of the alphabet
 * @param readings what rests on a reading or is recalled
 * @param heard of whom may be told that they were heard; null where it is not told
 */
record PublishableYear(
        AssembledReport report,
        LocalDate asAt,
        Regime regime,
        Truth outcome,
        List<String> notes,
        SortedSet<String> provisions,
        SortedSet<String> readings,
        @Nullable Enough heard) {

    /**
     * Who was heard, as far as it may be told.
     *
     * @param contributors how many people and groups
     * @param limit from how many on an area or a community is named
     * @param places the areas from which so many spoke
     * @param userGroups the user groups and communities of which so many spoke
     */
    record Enough(PublishedCount contributors, long limit, List<String> places, List<String> userGroups) {}

    static PublishableYear of(Decision<AssembledReport> decision, Suppression suppression) {
        AssembledReport report = decision.answer();
        Heard heard = report.heard();
        return new PublishableYear(
                report.withoutHeard(),
                decision.asAt(),
                decision.regime(),
                decision.outcome(),
                notes(decision),
                provisions(decision),
                readings(decision),
                heard == null
                        ? null
                        : new Enough(
                                suppression.count(heard.contributors()),
                                suppression.limit(),
                                enough(heard.places(), suppression),
                                enough(heard.userGroups(), suppression)));
    }

    private static List<String> enough(Map<String, Voices> counted, Suppression suppression) {
        return counted.entrySet().stream()
                .filter(one -> one.getValue().least() >= suppression.limit())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> notes(Decision<AssembledReport> decision) {
        List<String> notes = new ArrayList<>();
        TreeSet<String> titles = new TreeSet<>();
        for (MatterChecked matter : decision.answer().matters()) {
            titles.add(matter.matter().title());
            matter.because().forEach(because -> notes.add(matter.matter().title() + ". " + because));
        }
        for (Finding finding : decision.findings()) {
            if (!titles.contains(finding.subject())) {
                notes.add(finding.ruleId() + " " + finding.reason());
            }
        }
        return notes;
    }

    private static SortedSet<String> provisions(Decision<AssembledReport> decision) {
        TreeSet<String> provisions = new TreeSet<>();
        decision.findings()
                .forEach(finding -> finding.citations().forEach(citation -> provisions.add(citation.provision())));
        decision.answer()
                .duties()
                .forEach(duty -> duty.citations().forEach(citation -> provisions.add(citation.provision())));
        return provisions;
    }

    private static SortedSet<String> readings(Decision<AssembledReport> decision) {
        TreeSet<String> readings = new TreeSet<>();
        decision.findings().forEach(finding -> readings.add(finding.reading()));
        decision.answer().duties().forEach(duty -> readings.addAll(duty.readings()));
        readings.remove("");
        return readings;
    }
}
