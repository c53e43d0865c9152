package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.CountedVoices;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.priority.ShortList.Scored;
import org.localinvolvement.links.rules.trigger.Measure;

/** Gives the themes that are weighed their points by the method of the profile, and draws the line. */
final class Weighing {

    private final PriorityQuestion question;
    private final CriteriaProfile profile;
    private final LocalDate asAt;
    private final ContactAnalysis contacts;
    private final Window window;
    private final Map<String, List<Measure>> measures;
    private final Overrides overrides;
    private final Optional<GroupBalance> balance;
    private final Map<String, Candidate> candidates = new TreeMap<>();

    /** A theme that is to be weighed, as surely as it says, and because of what. */
    private record Candidate(Truth weighed, Set<String> triggers) {}

    Weighing(PriorityQuestion question, Window window, List<Measure> measures) {
        this.question = question;
        this.profile = question.profile();
        this.asAt = question.triggers().asAt();
        this.contacts = question.triggers().contacts();
        this.window = window;
        this.measures = measures.stream().collect(Collectors.groupingBy(Measure::theme));
        new JudgementCheck(profile, contacts.themes()).require(question.judgements());
        this.overrides = new Overrides(question.judgements().overrides(), profile, asAt);
        this.balance = balance();
    }

    private Optional<GroupBalance> balance() {
        boolean balances = profile.method() instanceof BalanceOfGroups;
        if (balances == question.submissions().isEmpty()) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.PROFILE_READS_OTHERWISE,
                    "profile " + profile.name(),
                    0,
                    null,
                    null,
                    balances
                            ? "this profile weighs what people ranked, and no submission is handed in"
                            : "this profile weighs criteria, and submissions are handed in",
                    balances
                            ? "Give submissions"
                            : "Leave the submissions out, or name a profile that balances groups"));
        }
        for (Submission submission : question.submissions()) {
            if (!profile.kinds().contains(submission.kind())) {
                throw new UnusableInputException(new Problem(
                        ProblemCode.VALUE_INVALID,
                        "submissions",
                        0,
                        "kind",
                        submission.kind(),
                        "the profile " + profile.name() + " knows no such kind of contributor",
                        "Known are: " + String.join(", ", profile.kinds())));
            }
        }
        return balances ? Optional.of(new GroupBalance(profile.kinds(), submissionsOfTheDay())) : Optional.empty();
    }

    private List<Submission> submissionsOfTheDay() {
        return question.submissions().stream().filter(this::hasCome).toList();
    }

    private boolean hasCome(Submission submission) {
        LocalDate date = submission.date();
        return date == null || !date.isAfter(question.weighedBy().asAt());
    }

    /** A theme that a rule weighs. */
    void weigh(String theme, Truth holds, List<String> triggers) {
        if (holds != Truth.NO) {
            candidates.put(theme, new Candidate(holds, new LinkedHashSet<>(triggers)));
        }
    }

    /** Themes that people ranked or a decision put on the list, unless a rule of a host defers what people ranked. */
    void addWhatWasSentInOrDecided(Set<String> deferred) {
        balance.ifPresent(of -> of.themes().stream()
                .filter(theme -> !deferred.contains(theme))
                .forEach(theme -> addForCertain(theme, Standing.SUBMISSIONS)));
        overrides.putOnTheList().forEach(theme -> addForCertain(theme, Standing.DECISION));
    }

    private void addForCertain(String theme, String trigger) {
        Set<String> triggers = new LinkedHashSet<>();
        Candidate before = candidates.get(theme);
        if (before != null) {
            triggers.addAll(before.triggers());
        }
        triggers.add(trigger);
        candidates.put(theme, new Candidate(Truth.YES, triggers));
    }

    /** Which themes are weighed, and how surely. */
    Map<String, Truth> weighed() {
        Map<String, Truth> weighed = new TreeMap<>();
        candidates.forEach((theme, candidate) -> weighed.put(theme, candidate.weighed()));
        return weighed;
    }

    /** Themes without points, where the profile leaves open what they would be. */
    List<NotScored> notScored() {
        if (profile.leftOpen().isEmpty()) {
            return List.of();
        }
        List<NotScored> notScored = new ArrayList<>();
        candidates.forEach((theme, candidate) -> notScored.add(new NotScored(
                theme,
                counted(contacts, contacts.evidence(theme, window)).contributors(),
                candidate.weighed(),
                List.copyOf(candidate.triggers()),
                "cannot score: weights not agreed")));
        return notScored;
    }

    /** The list that was drawn, and how sure it is. */
    record Weighed(ShortList.Drawn drawn, Sensitivity sensitivity, List<Influence> influences) {}

    Weighed weighedAndDrawn() {
        if (!profile.leftOpen().isEmpty()) {
            return new Weighed(
                    new ShortList.Drawn(List.of(), List.of()),
                    new Sensitivity(null, List.of(), List.of(), null, List.of(), List.of()),
                    List.of());
        }
        List<Scored> scored = new ArrayList<>();
        candidates.forEach((theme, candidate) -> scored.add(scored(contacts, theme, candidate)));
        BigDecimal keepAt = profile.keepAt();
        ShortList.Limits limits = new ShortList.Limits(
                profile.shortList(), keepAt == null ? null : Ratio.of(keepAt), profile.mostPoints());
        return new Weighed(
                ShortList.draw(scored, limits),
                new SensitivityReading(profile, limits, scored).read(),
                influences(scored));
    }

    private Scored scored(ContactAnalysis of, String theme, Candidate candidate) {
        ThemeEvidence evidence = of.evidence(theme, window);
        CountedVoices counted = counted(of, evidence);
        List<ScoreLine> lines = profile.method() instanceof CriteriaMethod method
                ? new Scoring(profile, method, question.triggers().kindsOfSource(), question.judgements(), asAt)
                        .lines(evidence, counted, measures.getOrDefault(theme, List.of()))
                : List.of();
        List<KindScore> kinds = balance.map(groups -> groups.scores(theme)).orElse(List.of());
        long balanced = kinds.stream().mapToLong(KindScore::score).sum();
        Bounds points = balance.isPresent() ? Bounds.exactly(balanced) : Scoring.points(lines);
        return new Scored(
                theme,
                candidate.weighed(),
                List.copyOf(candidate.triggers()),
                lines,
                kinds,
                lines.stream()
                        .filter(line -> !line.missing().isEmpty())
                        .map(line -> line.criterion().title() + ": " + line.missing())
                        .toList(),
                overrides.of(theme).orElse(null),
                points,
                counted.contributors(),
                evidence.peopleInGroups());
    }

    private CountedVoices counted(ContactAnalysis of, ThemeEvidence evidence) {
        Integer most = profile.individualsAndGroups().mostPeoplePerGroup();
        return most == null ? CountedVoices.oneEach(evidence) : of.voicesCappedByGroup(evidence.theme(), window, most);
    }

    /** Themes whose figures are no matter of voices are moved by nobody, and are left out. */
    private List<Influence> influences(List<Scored> scored) {
        Integer limit = profile.individualsAndGroups().mostRanksMoved();
        if (limit == null || !(profile.method() instanceof CriteriaMethod)) {
            return List.of();
        }
        List<Influence> influences = new ArrayList<>();
        for (Scored one : scored.stream().sorted(ShortList.ORDER).toList()) {
            contacts.withoutLargestContributor(one.theme(), window)
                    .ifPresent(without -> influences.add(
                            influence(one, scored, without, Influence.Whose.LARGEST_CONTRIBUTOR, limit)));
            contacts.withoutLargestGroup(one.theme(), window)
                    .ifPresent(without ->
                            influences.add(influence(one, scored, without, Influence.Whose.LARGEST_GROUP, limit)));
        }
        return influences;
    }

    private Influence influence(
            Scored one, List<Scored> scored, ContactAnalysis without, Influence.Whose whose, int limit) {
        Candidate candidate = new Candidate(one.weighed(), new LinkedHashSet<>(one.triggers()));
        int rank = rank(one, scored);
        int rankWithout = rank(scored(without, one.theme(), candidate), scored);
        return new Influence(one.theme(), whose, rank, rankWithout, limit, Math.abs(rankWithout - rank) > limit);
    }

    private static int rank(Scored one, List<Scored> among) {
        return 1
                + (int) among.stream()
                        .filter(other -> !other.theme().equals(one.theme()) && ShortList.ORDER.compare(other, one) < 0)
                        .count();
    }

    List<OverrideSeen> overrides() {
        return overrides.seen();
    }

    /** What was handed in and changes nothing; never who handed it in. */
    List<String> notUsed() {
        List<String> notUsed = new ArrayList<>();
        Set<String> judged = new TreeSet<>(question.judgements().themes(asAt));
        judged.removeAll(candidates.keySet());
        judged.forEach(theme -> notUsed.add("Judgements about " + theme + ": the theme is not weighed"));
        Judgements judgements = question.judgements();
        told(
                notUsed,
                "Judgements dated after the as-at date",
                judgements.judgements().stream()
                        .filter(one -> one.date().isAfter(asAt))
                        .count());
        told(
                notUsed,
                "Decisions dated after the as-at date",
                judgements.overrides().stream()
                        .filter(one -> one.date().isAfter(asAt))
                        .count());
        told(
                notUsed,
                question.weighedBy().asAt().equals(asAt)
                        ? "Submissions dated after the as-at date"
                        : "Submissions dated after the close of the call for ideas, which go to the next round",
                question.submissions().stream().filter(one -> !hasCome(one)).count());
        balance.ifPresent(of -> {
            ofKinds(notUsed, "Submissions that repeat one of the same source", of.repeated());
            ofKinds(
                    notUsed,
                    "Submissions of one source that differ, of which nobody can say which came first",
                    of.contradicted());
            Set<String> spokenOf = contacts.themes();
            of.themes().stream()
                    .filter(theme -> !spokenOf.contains(theme))
                    .forEach(theme -> notUsed.add("No contact is about " + theme
                            + ", which submissions rank: it is weighed; check its code"));
        });
        return notUsed;
    }

    private static void ofKinds(List<String> notUsed, String what, List<Submission> submissions) {
        new TreeMap<>(submissions.stream().collect(Collectors.groupingBy(Submission::kind, Collectors.counting())))
                .forEach((kind, count) -> told(notUsed, what + " (" + kind + ")", count));
    }

    private static void told(List<String> notUsed, String what, long count) {
        if (count > 0) {
            notUsed.add(what + ": " + count);
        }
    }
}
