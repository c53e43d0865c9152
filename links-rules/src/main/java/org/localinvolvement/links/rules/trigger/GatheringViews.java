package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.ViewsMethod;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/** Which methods suit whom where views are to be gathered; the choice stays the LINk's. */
final class GatheringViews {

    private GatheringViews() {}

    /** By theme; agreed for somebody who spoke before agreed for nobody alone, then the least cost, told costs first. */
    static List<SuggestedMethod> of(TriggerQuestion question, List<TriggerReached> reached) {
        Set<String> themes = new TreeSet<>();
        reached.stream()
                .filter(one -> one.actions().contains(Action.GATHER_VIEWS.code()))
                .forEach(one -> themes.add(one.theme()));
        return themes.stream()
                .flatMap(theme -> suiting(question, theme).stream().map(method -> new SuggestedMethod(theme, method)))
                .toList();
    }

    private static List<ViewsMethod> suiting(TriggerQuestion question, String theme) {
        int days = question.parameters()
                .get(MeasureKind.SPECIALIST_VOICES.window(), theme, question.asAt())
                .whole();
        ThemeEvidence evidence = question.contacts().evidence(theme, Window.endingOn(question.asAt(), days));
        Set<String> groups = evidence.userGroups().keySet();
        return question.surroundings().methods().stream()
                .filter(method -> method.suits(groups))
                .sorted(Comparator.comparing(
                                (ViewsMethod method) -> method.userGroups().isEmpty())
                        .thenComparing(ViewsMethod::cost, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                        .thenComparing(ViewsMethod::code))
                .toList();
    }
}
