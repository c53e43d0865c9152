package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.publication.Publishable.Heard;
import org.localinvolvement.links.api.publication.PublishedTheme.Line;
import org.localinvolvement.links.api.publication.PublishedTheme.Reason;
import org.localinvolvement.links.api.publication.PublishedTheme.Score;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.priority.CallClosed;
import org.localinvolvement.links.rules.priority.CriteriaMethod;
import org.localinvolvement.links.rules.priority.CriterionMeasure;
import org.localinvolvement.links.rules.priority.Judgement;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.ScoreLine;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.Selection;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.CommunityVoices;

/** Takes out of a decision whatever may not be published, before anything is written. */
final class Suppressed {

    private final Decision<WorkProgramme> decision;
    private final PrioritiesWeighed weighed;
    private final ContactAnalysis contacts;
    private final Suppression agreed;
    private final Suppression limit;
    private final List<Standing> named;
    private final boolean figuresTold;
    private final boolean pointsTold;
    private final @Nullable Window evidence;
    private final List<Window> periods;

    private Suppressed(Decision<WorkProgramme> decision, ContactAnalysis contacts, Suppression agreed) {
        this.decision = decision;
        this.weighed = decision.answer().priorities();
        this.contacts = contacts;
        this.agreed = agreed;
        this.evidence = parameter("evidence.window-days")
                .map(days -> Window.endingOn(lastDay(), days.whole()))
                .orElse(null);
        this.periods = evidence == null ? List.of() : Periods.of(evidence);
        Weighable weighable = new Weighable(decision, contacts, lastDay());
        SafeLimit all =
                new SafeLimit(weighed.shortList(), weighed.notChosen(), weighed.profile(), weighable::fewestVoices);
        this.named = weighed.notChosen().stream()
                .filter(one -> !all.isTold(one, agreed.limit()))
                .toList();
        OptionalLong safe = new SafeLimit(weighed.shortList(), named, weighed.profile(), weighable::fewestVoices)
                .from(agreed.limit());
        this.figuresTold = safe.isPresent();
        this.limit = new Suppression(safe.orElse(agreed.limit()));
        this.pointsTold = figuresTold
                && weighed.profile().method() instanceof CriteriaMethod
                && standings().noneMatch(Suppressed::tellsOfHarm);
    }

    /** Of what is counted: where a round is told, that on which its call for ideas closed. */
    private LocalDate lastDay() {
        CallClosed closed = weighed.callClosed();
        return closed == null ? decision.asAt() : closed.lastDay();
    }

    static Publishable of(Decision<WorkProgramme> decision, ContactAnalysis contacts, Suppression agreed) {
        return new Suppressed(decision, contacts, agreed).publishable();
    }

    private Publishable publishable() {
        List<PublishedTheme> chosen = inOrder(weighed.shortList());
        List<PublishedTheme> notChosen = inOrder(named);
        Set<String> names = Stream.concat(chosen.stream(), notChosen.stream())
                .map(PublishedTheme::name)
                .collect(Collectors.toSet());
        SuppressedProgramme programme = new SuppressedProgramme(limit, names);
        Selection selection = decision.answer().selection();
        List<Finding> besides = Stream.concat(weighed.goodPractice().stream(), weighed.deferred().stream())
                .toList();
        return new Publishable(
                decision.asAt(),
                decision.regime(),
                decision.outcome(),
                evidence,
                agreed,
                limit,
                weighed.profile(),
                chosen,
                notChosen,
                weighed.notScored().stream()
                        .map(one -> new PublishedTheme(
                                one.theme(),
                                count(one.contributors()),
                                null,
                                List.of(),
                                Truth.UNKNOWN,
                                null,
                                "",
                                List.of()))
                        .sorted(Comparator.comparing(PublishedTheme::name))
                        .toList(),
                weighed.overrides(),
                weighed.goodPractice().stream()
                        .filter(this::mayBeNamed)
                        .map(finding -> finding.subject() + cannotSay(finding))
                        .distinct()
                        .sorted()
                        .toList(),
                weighed.deferred().stream()
                        .filter(this::mayBeNamed)
                        .map(finding -> new Reason(finding.subject() + ": " + finding.title(), citations(finding)))
                        .distinct()
                        .sorted(Comparator.comparing(Reason::words))
                        .toList(),
                !besides.stream().allMatch(this::mayBeNamed),
                passedOn(),
                evidence == null ? new PublishedCount.Withheld() : limit.count(contacts.contributors(evidence)),
                periods,
                weighed.communities().stream().map(this::heard).toList(),
                Sureness.of(chosen, notChosen),
                missing(chosen, notChosen),
                parameters(),
                decision.overrides(),
                decision.ruleSets(),
                decision.fingerprint(),
                selection == null ? null : programme.of(selection),
                programme.of(decision.answer().foundations()),
                decision.answer().foundations().decision());
    }

    private Stream<Standing> standings() {
        return Stream.concat(weighed.shortList().stream(), named.stream());
    }

    private PublishedCount count(Voices voices) {
        return figuresTold ? limit.count(voices) : new PublishedCount.Withheld();
    }

    /** Those with points as they stand; then the others, whose places would tell their points. */
    private List<PublishedTheme> inOrder(List<Standing> standings) {
        List<PublishedTheme> themes = standings.stream().map(this::theme).toList();
        return Stream.concat(
                        themes.stream().filter(one -> one.score() != null),
                        themes.stream()
                                .filter(one -> one.score() == null)
                                .sorted(Comparator.comparing(PublishedTheme::name)))
                .toList();
    }

    private PublishedTheme theme(Standing standing) {
        PublishedCount voices = count(standing.contributors());
        if (!(voices instanceof PublishedCount.Told number)) {
            return new PublishedTheme(
                    standing.theme(), voices, null, List.of(), Truth.UNKNOWN, standing.override(), "", List.of());
        }
        return new PublishedTheme(
                standing.theme(),
                voices,
                pointsTold && !SafeLimit.isSmallBehind(standing, limit) ? score(standing) : null,
                standing.triggers().stream()
                        .map(title -> reason(standing, title))
                        .toList(),
                standing.chosen(),
                standing.override(),
                sector(standing.theme()),
                Periods.toldOf(contacts, standing.theme(), periods, number, limit));
    }

    private static boolean tellsOfHarm(Standing standing) {
        return standing.lines().stream()
                .anyMatch(line -> line.criterion().measure() == CriterionMeasure.SERIOUS_HARM
                        && line.judgement() == null
                        && line.raw().most().signum() > 0);
    }

    private static Score score(Standing standing) {
        return new Score(
                rounded(standing.points().least()),
                standing.points().known(),
                standing.lines().stream().map(Suppressed::line).toList());
    }

    private static Line line(ScoreLine line) {
        return new Line(
                line.criterion().title(),
                rounded(line.points().least()),
                line.points().known(),
                rounded(line.mostPoints()),
                source(line));
    }

    private static String source(ScoreLine line) {
        Judgement judgement = line.judgement();
        if (judgement != null) {
            return "judged by " + judgement.role() + " on " + Days.inWords(judgement.date())
                    + (judgement.reason().isEmpty() ? "" : ": " + judgement.reason());
        }
        return line.missing().isEmpty() ? "counted" : "nobody has judged it";
    }

    private static BigDecimal rounded(Ratio ratio) {
        return ratio.toDecimal(2).setScale(2, RoundingMode.UNNECESSARY);
    }

    private Reason reason(Standing standing, String title) {
        return new Reason(
                title,
                decision.findings().stream()
                        .filter(finding ->
                                finding.subject().equals(standing.theme()) && title.startsWith(finding.title()))
                        .map(Suppressed::citations)
                        .findFirst()
                        .orElse(""));
    }

    private static String citations(Finding finding) {
        return finding.citations().stream().map(Citation::provision).collect(Collectors.joining("; "))
                + (finding.reading().isEmpty() ? "" : "; this rests on a reading: " + finding.reading());
    }

    private static String cannotSay(Finding finding) {
        return finding.holds() == Truth.UNKNOWN ? " (whether it is so cannot be said)" : "";
    }

    private boolean mayBeNamed(Finding finding) {
        return evidence != null
                && limit.count(contacts.evidence(finding.subject(), evidence).contributors())
                        instanceof PublishedCount.Told;
    }

    /** What most of those who spoke said, where enough said so; where two were said equally often, both. */
    private String sector(String theme) {
        if (evidence == null) {
            return "";
        }
        SortedMap<String, Voices> sectors = contacts.evidence(theme, evidence).sectors();
        long most = sectors.values().stream().mapToLong(Voices::least).max().orElse(0);
        List<String> told = sectors.entrySet().stream()
                .filter(one ->
                        one.getValue().least() == most && limit.count(one.getValue()) instanceof PublishedCount.Told)
                .map(one ->
                        one.getKey().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '))
                .toList();
        return told.size() > 1 ? "both" : String.join("", told);
    }

    private PublishedCount passedOn() {
        long matters = weighed.atOnce().stream().distinct().count();
        return limit.withholds(matters) || matters == 0
                ? new PublishedCount.Withheld()
                : new PublishedCount.Told(matters, true);
    }

    private Heard heard(CommunityVoices one) {
        PublishedCount voices = limit.count(one.heard());
        return new Heard(
                one.subject(),
                one.sort(),
                one.people(),
                one.source(),
                voices,
                voices instanceof PublishedCount.Told && one.unheard() == Truth.YES);
    }

    private List<String> missing(List<PublishedTheme> chosen, List<PublishedTheme> notChosen) {
        List<String> missing = new ArrayList<>();
        if (!weighed.profile().leftOpen().isEmpty()) {
            missing.add("The profile leaves open " + weighed.profile().leftOpen()
                    + ". Until the LINk agrees them, no theme has points.");
        }
        if (weighed.communities().isEmpty()) {
            missing.add(
                    "How many people live in the area and belong to its communities. Without that it cannot be said who has"
                            + " not been heard.");
        }
        Set<String> points = Stream.concat(chosen.stream(), notChosen.stream())
                .filter(one -> one.score() != null)
                .map(PublishedTheme::name)
                .collect(Collectors.toSet());
        standings()
                .filter(one -> points.contains(one.theme()))
                .sorted(Comparator.comparing(Standing::theme))
                .forEach(one -> one.cannotScore().forEach(why -> missing.add("Of " + one.theme() + ", " + why + ".")));
        return missing;
    }

    /** Which of the agreed numbers for small groups were read depends on who spoke, and would tell it. */
    private List<ParameterValue> parameters() {
        return decision.parameters().stream()
                .filter(one -> one.theme().isEmpty() && Weighable.ALWAYS_READ.contains(one.name()))
                .toList();
    }

    private Optional<ParameterValue> parameter(String name) {
        return decision.parameters().stream()
                .filter(one -> one.name().equals(name) && one.theme().isEmpty())
                .findFirst();
    }
}
