package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.CoreElement;
import org.localinvolvement.links.model.work.PlannedActivity;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.priority.CallClosed;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/** Holds what is told of the groundwork against the contacts and the themes: figures are Java's work, what follows is the rules'. */
final class GroundworkFacts {

    private final Groundwork told;
    private final CriteriaProfile profile;
    private final LocalDate asAt;
    private final @Nullable CallClosed closed;
    private final WeighedThemes themes;
    private final Voices ofKnownGroups;
    private final Set<Object> facts = new LinkedHashSet<>();
    private final List<String> notUsed = new ArrayList<>();

    final Coverage coverage;
    final List<PartTaken> tookPart;
    final List<Overlap> overlaps;

    GroundworkFacts(SettingQuestion question, PrioritiesWeighed priorities) {
        this.told = question.groundwork();
        this.profile = priorities.profile();
        TriggerQuestion of = question.priorities().triggers();
        this.asAt = of.asAt();
        this.closed = priorities.callClosed();
        this.themes = new WeighedThemes(priorities);
        LocalDate weighedBy = question.ofTheRound().weighedBy().asAt();
        int days = of.parameters().get("evidence.window-days", "", weighedBy).whole();
        Window window = Window.endingOn(weighedBy, days);
        ContactAnalysis contacts = of.contacts();
        this.ofKnownGroups = contacts.contributorsOfAnyUserGroup(window);
        this.coverage = new CoverageReading(
                        of.kindsOfSource(),
                        contacts.kindsOfSource(window),
                        upToAsAt("Documents", told.sources(), SourceRead::dated),
                        window)
                .read();
        Participation participation = new Participation(
                upToAsAt("Occasions of taking part", told.tookPart(), TookPart::day),
                of.surroundings(),
                asAt,
                contacts,
                window);
        this.tookPart = participation.table();
        List<Overlap> activities = activitiesByTheme();
        this.overlaps =
                activities.stream().filter(one -> one.weighed() != Truth.NO).toList();
        notUsed.addAll(participation.notUsed());
        facts.addAll(coverage.subjects());
        facts.addAll(tookPart);
        facts.addAll(participation.grounds());
        facts.addAll(themes.facts());
        facts.addAll(activities);
        addCriteria();
        addGrounds();
        addRound();
        addDecision();
    }

    Set<Object> facts() {
        return facts;
    }

    List<String> notUsed() {
        return List.copyOf(notUsed);
    }

    private <T> @Nullable List<T> upToAsAt(String what, @Nullable List<T> all, Function<T, LocalDate> day) {
        if (all == null) {
            return null;
        }
        List<T> usable =
                all.stream().filter(one -> !day.apply(one).isAfter(asAt)).toList();
        if (usable.size() < all.size()) {
            notUsed.add(what + " dated after the as-at date: " + (all.size() - usable.size()));
        }
        return usable;
    }

    /** Of every activity and theme, so that a rule can be asked why it says nothing of one that is not weighed. */
    private List<Overlap> activitiesByTheme() {
        Map<String, Truth> weighed = themes.all();
        List<Overlap> found = new ArrayList<>();
        for (PlannedActivity activity : activities()) {
            for (String theme : activity.themes()) {
                found.add(new Overlap(
                        theme,
                        activity.by().toString(),
                        activity.subject(),
                        activity.period().first(),
                        activity.period().last(),
                        stage(activity.period()),
                        weighed.getOrDefault(theme, Truth.NO)));
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Overlap::theme)
                        .thenComparing(Overlap::first)
                        .thenComparing(Overlap::last)
                        .thenComparing(Overlap::by)
                        .thenComparing(Overlap::subject))
                .toList();
    }

    private List<PlannedActivity> activities() {
        List<PlannedActivity> activities = told.plannedActivities();
        return activities == null ? List.of() : activities;
    }

    private ActivityStage stage(Window period) {
        if (asAt.isBefore(period.first())) {
            return ActivityStage.AHEAD;
        }
        return period.contains(asAt) ? ActivityStage.UNDER_WAY : ActivityStage.ENDED;
    }

    private void addGrounds() {
        boolean known = ofKnownGroups.most() > 0;
        facts.add(new Ground(
                CoreElement.SPECIALIST_INTERESTS,
                GroundPart.USER_GROUPS,
                "people and groups of whom one is known: " + ofKnownGroups,
                known ? Truth.NO : Truth.UNKNOWN,
                known ? "" : "of which user groups and communities those who spoke are"));
        List<PlannedActivity> activities = told.plannedActivities();
        facts.add(new Ground(
                CoreElement.WORKING_WITH_OTHERS,
                GroundPart.PLANNED_ACTIVITIES,
                activities == null ? "it is not told" : "activities told: " + activities.size(),
                activities == null ? Truth.UNKNOWN : Truth.NO,
                activities == null ? "what other bodies plan" : ""));
        activities().stream()
                .map(GroundworkFacts::named)
                .distinct()
                .sorted(Comparator.comparing(Ground::said).thenComparing(Ground::lacking))
                .forEach(facts::add);
        List<UseOfResources> uses =
                upToAsAt("Judgements of the use of resources", told.useOfResources(), UseOfResources::day);
        Truth none = uses == null ? Truth.UNKNOWN : Truth.of(uses.isEmpty());
        facts.add(new Ground(
                CoreElement.USE_OF_RESOURCES,
                GroundPart.USE_OF_RESOURCES,
                uses == null ? "it is not told" : "uses judged: " + uses.size(),
                none,
                none == Truth.UNKNOWN ? "how resources are used, and who judged it" : ""));
    }

    private static Ground named(PlannedActivity one) {
        boolean named = !one.themes().isEmpty();
        return new Ground(
                CoreElement.WORKING_WITH_OTHERS,
                GroundPart.ACTIVITY_WITHOUT_THEME,
                one.by() + ", " + one.subject() + ", from "
                        + Days.inWords(one.period().first()) + " to "
                        + Days.inWords(one.period().last()),
                named ? Truth.NO : Truth.UNKNOWN,
                named ? "" : "which themes planned activities of other bodies are about");
    }

    /** A profile of the LINk's own says where it was agreed; one that the library ships is an example. */
    private void addCriteria() {
        boolean own = !CriteriaProfile.shippedNames().contains(profile.name())
                || !CriteriaProfile.shipped(profile.name()).reference().equals(profile.reference());
        List<CriteriaAgreed> agreed = told.criteriaAgreed();
        List<CriteriaAgreed> inTime = upToAsAt("Agreements of criteria", agreed, CriteriaAgreed::day);
        boolean onRecord = inTime != null && !inTime.isEmpty();
        Truth lacking;
        if (onRecord || (own && (agreed == null || !agreed.isEmpty()))) {
            lacking = Truth.NO;
        } else {
            // That nothing was agreed stands against the reference of an own profile.
            lacking = agreed == null || own ? Truth.UNKNOWN : Truth.YES;
        }
        facts.add(new Ground(
                CoreElement.AGREED_CRITERIA,
                GroundPart.CRITERIA,
                "the profile " + profile.name() + (own ? " of its own: " + profile.reference() : " is an example")
                        + (agreed == null
                                ? "; no agreement is told"
                                : "; agreements told in time: " + (inTime == null ? 0 : inTime.size())),
                lacking,
                lacking == Truth.UNKNOWN ? "where and when the LINk agreed the criteria of " + profile.name() : ""));
        facts.add(new Ground(
                CoreElement.AGREED_CRITERIA,
                GroundPart.LEFT_OPEN,
                profile.leftOpen().isEmpty() ? "nothing" : profile.leftOpen(),
                Truth.of(!profile.leftOpen().isEmpty()),
                ""));
    }

    private void addRound() {
        ProgrammeRound round = told.round();
        if (round == null) {
            facts.add(new CallForIdeas("", asAt, asAt, Truth.UNKNOWN, Truth.NO, Truth.NO, 0));
            return;
        }
        long after = closed == null ? 0 : closed.contactsAfter();
        facts.add(new CallForIdeas(
                round.name(),
                round.callForIdeas().first(),
                round.callForIdeas().last(),
                Truth.NO,
                Truth.of(round.takes(asAt)),
                Truth.of(after > 0),
                after));
    }

    private void addDecision() {
        RelevantDecision decision = told.decision();
        if (decision == null) {
            facts.add(new ProgrammeDecided("", Truth.UNKNOWN, Truth.NO, Truth.NO));
            return;
        }
        boolean made = !decision.decided().isAfter(asAt);
        facts.add(new ProgrammeDecided(
                decision.id(),
                Truth.NO,
                made ? decision.hasEarlierProcedure().not() : Truth.NO,
                made ? decision.hasReasonedStatement(asAt).not() : Truth.NO));
    }

    /** The round and the decision, a sentence each. */
    List<String> inWords() {
        ProgrammeRound round = told.round();
        RelevantDecision decision = told.decision();
        return List.of(
                round == null ? "No round is told." : inWords(round),
                decision == null ? "No decision is told." : inWords(decision));
    }

    private String inWords(ProgrammeRound round) {
        String reviewed = round.reviewed() == null ? "" : ", and the review for " + Days.inWords(round.reviewed());
        String weighed = closed == null
                ? "As at " + Days.inWords(asAt) + " the call is not over, and every contact up to then counts."
                : "The themes are weighed as at " + Days.inWords(closed.lastDay()) + "; contacts after it: "
                        + closed.contactsAfter() + ".";
        if (closed == null && !asAt.isBefore(round.callForIdeas().last())) {
            weighed = "It closes on the date of the question, and every contact up to then counts.";
        }
        return "Round " + round.name() + ": the call for ideas runs from "
                + Days.inWords(round.callForIdeas().first()) + " to "
                + Days.inWords(round.callForIdeas().last()) + " ("
                + String.join(", ", round.waysToPutAnIdea()) + "); the decision is set for "
                + Days.inWords(round.decided()) + reviewed + ". " + weighed;
    }

    private String inWords(RelevantDecision decision) {
        String day = Days.inWords(decision.decided());
        if (decision.decided().isAfter(asAt)) {
            return "Decision " + decision.id() + ": to be made on " + day + " by " + decision.madeBy()
                    + ", after the date of the question.";
        }
        return "Decision " + decision.id() + ": made on " + day + " by " + decision.madeBy() + " ("
                + decision.decision() + "); procedure published: " + published(decision.procedurePublished())
                + "; statement published: " + published(decision.statementPublished()) + ".";
    }

    private static String published(@Nullable LocalDate day) {
        return day == null ? "not on record" : Days.inWords(day);
    }
}
