package org.localinvolvement.links.rules.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.PlannedVisit;
import org.localinvolvement.links.model.visit.VisitPurpose;
import org.localinvolvement.links.model.work.Activity;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.PlannedActivity;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.WorkProgrammeItem;

/** Makes plans of visits in which everything is in order, but for what is changed. */
final class SomePlan {

    private static final Map<String, String> LINKS = Map.ofEntries(
            Map.entry("as_at", "2009-06-01"),
            Map.entry("day", "2009-06-10"),
            Map.entry("announced", "2009-06-03"),
            Map.entry("regulator", ""),
            Map.entry("others", ""),
            Map.entry("activities", "MONITOR"),
            Map.entry("item", "I1"),
            Map.entry("issues", ""),
            Map.entry("programme", ""),
            Map.entry("period", "2009-04-01..2010-03-31"),
            Map.entry("closed", ""),
            Map.entry("earlier", ""),
            Map.entry("care", "YES"),
            Map.entry("reason", "UNKNOWN"),
            Map.entry("told", "YES"),
            Map.entry("decision", "D1"),
            Map.entry("decisions", ""),
            Map.entry("decided", "2009-05-20"),
            Map.entry("procedure", "2009-03-01"),
            Map.entry("statement", "2009-05-28"),
            Map.entry("reasons", "many spoke of meals"),
            Map.entry("heads", "ENTER_PREMISES"),
            Map.entry("representatives", "R1"));

    private record Told(Map<String, String> told) {
        String get(String key) {
            return Objects.requireNonNull(told.get(key), key);
        }
    }

    private SomePlan() {}

    /** From a cell such as {@code regulator=2009-06-08..2009-06-12@P1;care=NO}. */
    static VisitPlan changed(String changes) {
        Map<String, String> told = new LinkedHashMap<>(LINKS);
        Map<String, String> own = new LinkedHashMap<>();
        for (String change : changes.isBlank() ? new String[0] : changes.split(";", -1)) {
            String[] sides = change.strip().split("=", 2);
            own.put(sides[0], sides[1]);
        }
        if ("hw".equals(own.remove("law"))) {
            told.replaceAll((key, value) -> value.replace("2009-", "2014-").replace("2010-", "2015-"));
        }
        own.forEach((key, value) -> {
            if (told.put(key, value) == null) {
                throw new IllegalStateException("Nothing of a plan is called " + key);
            }
        });
        return of(new Told(told));
    }

    private static VisitPlan of(Told told) {
        PlannedVisit visit = new PlannedVisit(
                "V1",
                premises("P1"),
                Set.of("Ward 4"),
                date(told, "day"),
                Set.of(told.get("representatives").split(" ", -1)),
                new VisitPurpose(
                        "How people are helped to eat",
                        constants(Activity.class, told.get("activities")),
                        orNull(told.get("item"))),
                dateOrNull(told, "announced"),
                orNull(told.get("decision")));
        VisitPlan plan = VisitPlan.of(date(told, "as_at"), visit)
                .withDay(truth(told, "care"), truth(told, "reason"), truth(told, "told"));
        plan = isTold(told, "regulator") ? plan.withRegulatorPlans(plans(told, "regulator", "inspectorate")) : plan;
        plan = isTold(told, "others") ? plan.withOtherPlans(plans(told, "others", "committee")) : plan;
        Set<String> issues = told.get("issues").isEmpty() ? Set.of() : Set.of(told.get("issues"));
        plan = isTold(told, "programme")
                ? plan.withProgramme(List.of(item(told)), issues)
                : new VisitPlan(
                        plan.asAt(),
                        visit,
                        plan.regulators(),
                        plan.regulatorPlans(),
                        plan.otherPlans(),
                        null,
                        new TreeSet<>(issues),
                        null,
                        null,
                        plan.careThen(),
                        plan.spotCheckReason(),
                        plan.peopleTold());
        plan = isTold(told, "earlier") ? plan.withEarlierVisits(earlier(told, visit)) : plan;
        return isTold(told, "decisions") ? plan.withDecisions(List.of(decision(told))) : plan;
    }

    private static boolean isTold(Told told, String key) {
        return !told.get(key).equals("untold");
    }

    private static Identifier premises(String name) {
        return new Identifier("test", name);
    }

    private static LocalDate date(Told told, String key) {
        return LocalDate.parse(told.get(key));
    }

    private static @Nullable LocalDate dateOrNull(Told told, String key) {
        return told.get(key).isEmpty() ? null : date(told, key);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Truth truth(Told told, String key) {
        return Truth.valueOf(told.get(key));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(type, word))
                .collect(Collectors.toSet());
    }

    private static Window window(String text) {
        String[] days = text.split("\\.\\.", -1);
        return new Window(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    private static List<PlannedActivity> plans(Told told, String key, String by) {
        List<PlannedActivity> plans = new ArrayList<>();
        for (String one : told.get(key).split(" ", -1)) {
            if (!one.isEmpty()) {
                String[] sides = one.split("@", -1);
                plans.add(new PlannedActivity(
                        new Identifier("test", by),
                        "meals",
                        Set.of(),
                        sides[1].equals("-") ? Set.of() : Set.of(premises(sides[1])),
                        window(sides[0])));
            }
        }
        return plans;
    }

    private static WorkProgrammeItem item(Told told) {
        LocalDate closed = dateOrNull(told, "closed");
        return new WorkProgrammeItem(
                "I1",
                "meals",
                "Everybody who needs help to eat gets it",
                "a second survey",
                "the programme group",
                null,
                window(told.get("period")),
                WorkProgrammeItem.Initiative.PROACTIVE,
                closed == null ? null : new ItemClose(closed, ItemClose.Outcome.PARTLY, "the survey", null));
    }

    private static List<MadeVisit> earlier(Told told, PlannedVisit like) {
        if (told.get("earlier").isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(told.get("earlier").split(" ", -1));
        LocalDate day = LocalDate.parse(words.get(0));
        PlannedVisit planned = new PlannedVisit(
                "V0",
                words.contains("elsewhere") ? premises("P2") : like.premises(),
                like.parts(),
                day,
                like.representatives(),
                like.purpose(),
                null,
                null);
        return List.of(new MadeVisit(
                planned,
                day,
                words.contains("viewed") ? like.parts() : Set.of(),
                words.contains("reported") ? "REP1" : null));
    }

    private static RelevantDecision decision(Told told) {
        return new RelevantDecision(
                "D1",
                constants(DecisionHead.class, told.get("heads")),
                date(told, "decided"),
                "to visit the ward",
                orNull(told.get("reasons")),
                "the programme group",
                dateOrNull(told, "procedure"),
                dateOrNull(told, "statement"),
                Set.of());
    }
}
