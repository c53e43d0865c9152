package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/** Everything that can be asked of an analysis, under the question: two analyses that answer alike have equal answers. */
final class Answers {

    private static final LocalDate FIRST = SomeContacts.SPAN.first();
    private static final LocalDate LAST = SomeContacts.SPAN.last();

    private static final List<Window> WINDOWS = List.of(
            SomeContacts.SPAN,
            Window.endingOn(LAST, 14),
            Window.endingOn(LAST.minusDays(10), 21),
            Window.endingOn(FIRST.plusDays(7), 1),
            Window.endingOn(FIRST.minusDays(1), 30));

    private Answers() {}

    static Map<String, Object> of(ContactAnalysis analysis) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("themes", analysis.themes());
        answers.put("span", analysis.span());
        answers.put("in words", analysis.toString());
        for (Window window : WINDOWS) {
            answers.put("contacts of " + window, analysis.contacts(window));
            answers.put("contributors of " + window, analysis.contributors(window));
            answers.put("evidence of " + window, analysis.evidence(window));
            answers.put("serious harm in " + window, analysis.seriousHarm(window));
            for (String theme : themes()) {
                answers.put("evidence of " + theme + " in " + window, analysis.evidence(theme, window));
                answers.put("trend of " + theme + " in " + window, analysis.trend(theme, window));
            }
        }
        for (String theme : themes()) {
            VoicesOverTime voices = analysis.voicesOverTime(theme, 9, LAST);
            answers.put("voices of " + theme, eachDay(voices));
            for (int threshold = 1; threshold <= 4; threshold++) {
                answers.put(threshold + " of " + theme + " since", voices.reachedSince(threshold));
            }
        }
        return answers;
    }

    private static List<String> themes() {
        List<String> themes = new ArrayList<>(SomeContacts.THEMES);
        themes.add(ContactAnalysis.NOT_CODED);
        return themes;
    }

    private static List<Voices> eachDay(VoicesOverTime voices) {
        return FIRST.datesUntil(LAST.plusDays(1)).map(voices::on).toList();
    }
}
