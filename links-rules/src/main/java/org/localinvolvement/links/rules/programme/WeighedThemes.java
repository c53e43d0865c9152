package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.work.CoreElement;
import org.localinvolvement.links.rules.priority.CallClosed;
import org.localinvolvement.links.rules.priority.OutOfCycle;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.SpecialistInterest;
import org.localinvolvement.links.rules.priority.Standing;

/** The facts about themes that are weighed, or out of cycle. */
final class WeighedThemes {

    private static final String OPEN = " (cannot say)";

    private final PrioritiesWeighed priorities;
    private final Map<String, Truth> weighed = new TreeMap<>();
    private final Map<String, List<String>> triggers = new TreeMap<>();

    WeighedThemes(PrioritiesWeighed priorities) {
        this.priorities = priorities;
        Stream.of(priorities.shortList(), priorities.notChosen())
                .flatMap(List::stream)
                .forEach(one -> put(one.theme(), one.weighed(), one.triggers()));
        priorities.notScored().forEach(one -> put(one.theme(), one.weighed(), one.triggers()));
    }

    private void put(String theme, Truth holds, List<String> because) {
        weighed.put(theme, holds);
        triggers.put(theme, because);
    }

    /** Those of the round, and those that are out of cycle. */
    Map<String, Truth> all() {
        Map<String, Truth> all = new TreeMap<>(weighed);
        priorities.outOfCycle().forEach(one -> all.put(one.theme(), one.holds()));
        return all;
    }

    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(new Ground(
                CoreElement.THEMES_AND_TRENDS,
                GroundPart.THEMES,
                "themes weighed: " + weighed.size(),
                Truth.of(weighed.isEmpty()),
                ""));
        triggers.forEach((theme, because) -> facts.add(ground(theme, because)));
        priorities.specialistInterests().forEach(one -> facts.add(ground(one)));
        CallClosed closed = priorities.callClosed();
        if (closed != null) {
            priorities.outOfCycle().forEach(one -> facts.add(late(one, closed)));
            triggers.forEach((theme, because) -> facts.add(new LateTheme(
                    theme, String.join(", ", because), "weighed in the round", closed.lastDay(), Truth.NO, "")));
        }
        return facts;
    }

    private static ThemeGround ground(String theme, List<String> because) {
        List<String> ofTheLog = because.stream()
                .filter(one -> !one.equals(Standing.SUBMISSIONS) && !one.equals(Standing.DECISION))
                .toList();
        boolean otherwise = ofTheLog.size() < because.size();
        // A theme that nothing but the log may bring among the weighed comes from the log, if it does.
        boolean certain = !otherwise || ofTheLog.stream().anyMatch(one -> !one.endsWith(OPEN));
        Truth only = ofTheLog.isEmpty() ? Truth.YES : certain ? Truth.NO : Truth.UNKNOWN;
        return new ThemeGround(
                CoreElement.THEMES_AND_TRENDS,
                theme,
                String.join(", ", because),
                only,
                only == Truth.UNKNOWN ? "whether a trigger point is reached for " + theme : "");
    }

    /**
     * Where it is open whether enough people spoke, the theme is weighed as surely as they did: that is not left out. It is, or may
     * be, where a rule keeps off the list what enough people spoke of.
     */
    private static SpecialistGround ground(SpecialistInterest one) {
        Truth leftOut =
                one.reached() == Truth.YES ? one.weighed().not() : one.weighed() == Truth.NO ? Truth.UNKNOWN : Truth.NO;
        return new SpecialistGround(
                CoreElement.SPECIALIST_INTERESTS,
                one.theme(),
                one.group(),
                one.voices(),
                one.enough(),
                leftOut,
                leftOut == Truth.UNKNOWN
                        ? "which people the anonymous contacts about " + one.theme() + " come from"
                        : "");
    }

    private static LateTheme late(OutOfCycle one, CallClosed closed) {
        return new LateTheme(
                one.theme(),
                String.join(", ", one.triggers()),
                since(one, closed),
                closed.lastDay(),
                one.holds(),
                one.holds() == Truth.UNKNOWN ? "whether a trigger point is reached for " + one.theme() : "");
    }

    private static String since(OutOfCycle one, CallClosed closed) {
        if (one.since() == null) {
            return "the day is not known";
        }
        String first = "first reached on " + Days.inWords(one.since());
        return one.since().isAfter(closed.lastDay())
                ? first
                : first + ", and not reached any more on the day on which the call closed";
    }
}
