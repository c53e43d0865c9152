package org.localinvolvement.links.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.involvement.Trend;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * Who spoke about what: the answer to an {@link AnalysisQuestion}.
 *
 * @param window the days looked at, both inclusive
 * @param contacts how many contacts, each counted once however many themes it has
 * @param contributors how many different people and groups
 * @param notCoded how many of the contacts have no theme
 * @param afterAsAt how many contacts lie after the as-at date and were not looked at
 * @param themes what was said of each theme, most contributors first, then by contacts and theme
 * @param trends each theme in the days agreed for a rising trend, up to the as-at date, against as many days before; in the
 *     same order as {@code themes}
 * @param seriousHarm contacts that allege serious harm, also those without a theme
 */
public record ContactReport(
        Window window,
        long contacts,
        Voices contributors,
        long notCoded,
        long afterAsAt,
        List<ThemeEvidence> themes,
        List<Trend> trends,
        List<SeriousHarm> seriousHarm) {

    /** Copies the lists. */
    public ContactReport {
        themes = List.copyOf(themes);
        trends = List.copyOf(trends);
        seriousHarm = List.copyOf(seriousHarm);
    }

    static ContactReport of(AnalysisQuestion question, Parameters parameters) {
        ContactAnalysis contacts = question.contacts().analysis();
        LocalDate asAt = question.asAt();
        Window window = window(question);
        List<ThemeEvidence> themes = contacts.evidence(window).stream()
                .sorted(Comparator.comparing(
                                (ThemeEvidence theme) -> theme.contributors().least())
                        .thenComparing(ThemeEvidence::contacts)
                        .reversed()
                        .thenComparing(ThemeEvidence::theme))
                .toList();
        List<Trend> trends = themes.stream()
                .map(theme -> contacts.trend(
                        theme.theme(),
                        Window.endingOn(
                                asAt, trendDays(theme.theme(), asAt, parameters).whole())))
                .toList();
        return new ContactReport(
                window,
                contacts.contacts(window),
                contacts.contributors(window),
                contacts.evidence(ContactAnalysis.NOT_CODED, window).contacts(),
                asAt.equals(LocalDate.MAX) ? 0 : contacts.contacts(new Window(asAt.plusDays(1), LocalDate.MAX)),
                themes,
                trends,
                contacts.seriousHarm(window));
    }

    static ParameterValue trendDays(String theme, LocalDate asAt, Parameters parameters) {
        return parameters.get("rising-trend.window-days", theme, asAt);
    }

    private static Window window(AnalysisQuestion question) {
        Window window = question.window();
        LocalDate asAt = question.asAt();
        LocalDate first = window == null
                ? question.contacts().analysis().span().map(Window::first).orElse(asAt)
                : window.first();
        LocalDate last = window == null || window.last().isAfter(asAt) ? asAt : window.last();
        return new Window(first.isAfter(last) ? last : first, last);
    }
}
