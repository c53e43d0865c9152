package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.priority.NotScored;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.CarriedOver;
import org.localinvolvement.links.rules.trigger.ThemeCoding;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/** Joins the themes that were weighed with the items proposed for them. */
final class Candidates {

    private final ProgrammePlan plan;
    private final PrioritiesWeighed priorities;
    private final TriggerQuestion question;
    private final LocalDate asAt;
    private final Window window;
    private final Map<String, Standing> standings = new TreeMap<>();
    private final Map<String, ItemClose> carriedOver = new TreeMap<>();
    private final List<Candidate> inOrder = new ArrayList<>();
    private final List<Candidate> reactive = new ArrayList<>();
    private final List<String> notUsed = new ArrayList<>();

    Candidates(ProgrammePlan plan, PrioritiesWeighed priorities, TriggerQuestion question, Window window) {
        this.plan = plan;
        this.priorities = priorities;
        this.question = question;
        this.asAt = question.asAt();
        this.window = window;
        Stream.of(priorities.shortList(), priorities.notChosen())
                .flatMap(List::stream)
                .forEach(standing -> standings.put(standing.theme(), standing));
        lookAtLastProgramme();
        Set<String> proposed = new HashSet<>();
        plan.items().forEach(item -> {
            proposed.add(item.id());
            add(item);
        });
        plan.lastProgramme().stream()
                .filter(item -> carriedOver.containsKey(item.id()) && !proposed.contains(item.id()))
                .forEach(item -> add(ProposedItem.goingOn(item)));
        addThemesWithoutAnItem();
        inOrder.sort(Candidate.WALK);
        reactive.sort(Comparator.comparing(Candidates::raised).thenComparing(Candidate::id));
    }

    private static LocalDate raised(Candidate candidate) {
        return Optional.ofNullable(candidate.item())
                .flatMap(item -> Optional.ofNullable(item.raised()))
                .orElse(LocalDate.MAX);
    }

    /** What the LINk sets out to do, in the order in which it is looked at. */
    List<Candidate> inOrder() {
        return inOrder;
    }

    /** What arose out of cycle, in the order of the days on which it was raised, then of the ids. */
    List<Candidate> reactive() {
        return reactive;
    }

    /** What was handed in and is no candidate, with the reason. */
    List<String> notUsed() {
        return notUsed;
    }

    private void lookAtLastProgramme() {
        for (WorkProgrammeItem item : plan.lastProgramme()) {
            ItemClose close = item.close();
            if (close == null) {
                notUsed.add("Item " + item.id() + " of the last programme (" + item.issue()
                        + ") is still open: what came of it is told when it is closed");
            } else if (close.closed().isAfter(asAt)) {
                notUsed.add("Item " + item.id() + " of the last programme (" + item.issue()
                        + ") is closed after the as-at date");
            } else if (close.carriedOverBecause() != null) {
                carriedOver.put(item.id(), close);
            }
        }
    }

    private void add(ProposedItem item) {
        ItemClose close = carriedOver.get(item.id());
        if (close == null && item.reactive()) {
            if (item.raised() != null && item.raised().isAfter(asAt)) {
                notUsed.add("Item " + item.id() + " (" + item.theme() + ") is raised after the as-at date");
            } else {
                reactive.add(candidate(item.theme(), item, null));
            }
        } else if (close != null || standings.containsKey(item.theme())) {
            inOrder.add(candidate(item.theme(), item, close == null ? null : close.carriedOverBecause()));
        } else {
            notUsed.add("Item " + item.id() + " (" + item.theme() + "): " + notWeighed(item.theme()));
        }
    }

    private String notWeighed(String theme) {
        if (priorities.notScored().stream().map(NotScored::theme).anyMatch(theme::equals)) {
            return "its theme has no points, because the profile leaves open what they would be";
        }
        Set<String> themes = question.contacts().themes();
        return "its theme is not weighed"
                + (themes.contains(theme)
                        ? ""
                        : ", and no contact is about it; check its code"
                                + Suggestion.nearest(theme, themes)
                                        .map(near -> ", is it " + near + "?")
                                        .orElse(""));
    }

    private void addThemesWithoutAnItem() {
        Set<String> withItem = new HashSet<>();
        inOrder.forEach(candidate -> withItem.add(candidate.theme()));
        standings.keySet().stream()
                .filter(theme -> !withItem.contains(theme))
                .forEach(theme -> inOrder.add(candidate(theme, null, null)));
    }

    private Candidate candidate(String theme, @Nullable ProposedItem item, @Nullable String carriedOverBecause) {
        ThemeEvidence evidence = question.contacts().evidence(theme, window);
        SortedSet<String> areas = new TreeSet<>(
                item == null || item.areas().isEmpty() ? evidence.places().keySet() : item.areas());
        boolean keeps = carriedOverBecause != null && plan.limits().carriedOver() == CarriedOver.KEEPS_ITS_PLACE;
        return new Candidate(
                theme, standings.get(theme), item, carriedOverBecause, keeps, sectors(theme, item, evidence), areas);
    }

    private SortedSet<Sector> sectors(String theme, @Nullable ProposedItem item, ThemeEvidence evidence) {
        if (item != null && item.sector() != null) {
            return each(List.of(item.sector()));
        }
        List<Sector> coded = question.surroundings()
                .coding(theme)
                .map(ThemeCoding::sector)
                .map(List::of)
                .orElse(List.of());
        return each(coded.isEmpty() ? heard(evidence) : coded);
    }

    private static List<Sector> heard(ThemeEvidence evidence) {
        List<Sector> heard = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            if (evidence.sectors().keySet().stream()
                    .anyMatch(code ->
                            code.toUpperCase(Locale.ROOT).replace('-', '_').equals(sector.name()))) {
                heard.add(sector);
            }
        }
        return heard;
    }

    /** What is about both counts for both. */
    private static SortedSet<Sector> each(Collection<Sector> sectors) {
        SortedSet<Sector> each = new TreeSet<>(sectors);
        if (each.remove(Sector.BOTH)) {
            each.add(Sector.HEALTH);
            each.add(Sector.SOCIAL_CARE);
        }
        return each;
    }

    /** Theme by theme what came of what was closed. */
    List<YouSaidWeDid> youSaidWeDid() {
        Map<String, List<WorkProgrammeItem>> closed = new TreeMap<>();
        for (WorkProgrammeItem item : plan.lastProgramme()) {
            ItemClose close = item.close();
            if (close != null && !close.closed().isAfter(asAt)) {
                closed.computeIfAbsent(item.issue(), theme -> new ArrayList<>()).add(item);
            }
        }
        ContactAnalysis contacts = question.contacts();
        List<YouSaidWeDid> told = new ArrayList<>();
        closed.forEach((theme, items) -> {
            ThemeEvidence evidence = contacts.evidence(theme, window);
            told.add(new YouSaidWeDid(
                    theme, window, evidence.contributors(), evidence.raisingConcern(), evidence.praising(), items));
        });
        return told;
    }
}
