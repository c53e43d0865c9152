package org.localinvolvement.links.rules.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.PlannedVisit;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.PlannedActivity;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Makes the facts of a plan: what is held against what, so that rules have only to say what follows. */
final class PlanningFacts {

    static final List<String> AGREED = List.of("visit.between-days", "visit.near-days");

    private final VisitPlan plan;
    private final PlannedVisit visit;
    private final Regime regime;
    private final Set<Object> facts = new LinkedHashSet<>();

    private PlanningFacts(VisitPlan plan) {
        this.plan = plan;
        this.visit = plan.visit();
        this.regime = Regime.asAt(visit.day());
    }

    /** Each fact once: what was told twice is one plan. */
    static Set<Object> of(VisitPlan plan, Parameters parameters) {
        PlanningFacts of = new PlanningFacts(plan);
        AGREED.forEach(name -> of.facts.add(new AgreedDays(name, parameters.get(name, "", plan.asAt()))));
        of.addDay();
        of.addPlans(PlanningTopic.REGULATOR, plan.regulatorsInWords(), plan.regulatorPlans());
        of.addPlans(PlanningTopic.OTHERS, "another body", plan.otherPlans());
        of.addPurpose();
        of.addEarlierVisits();
        of.addDecision();
        return of.facts;
    }

    private void addDay() {
        facts.add(new TimeOfVisit(
                visit.id(),
                PlanningTopic.TIME,
                regime,
                visit.day(),
                Truth.of(regime == Regime.NONE),
                plan.careThen().not()));
        facts.add(new NoticeOfVisit(
                visit.id(),
                PlanningTopic.NOTICE,
                regime,
                Truth.of(visit.announced() == null),
                plan.spotCheckReason().not(),
                plan.peopleTold().not()));
        facts.add(new ConductOfVisit(
                visit.id(),
                PlanningTopic.CONDUCT,
                regime,
                Truth.of(visit.representatives().size() > 1)));
    }

    private void addPlans(PlanningTopic about, String who, @Nullable List<PlannedActivity> plans) {
        facts.add(new Untold(visit.id(), about, who, untold(plans)));
        for (PlannedActivity activity : plans == null ? List.<PlannedActivity>of() : plans) {
            facts.add(new AnotherPlan(
                    visit.id(),
                    about,
                    activity.by().toString(),
                    activity.subject(),
                    activity.period().first(),
                    activity.period().last(),
                    activity.premises().isEmpty()
                            ? Truth.UNKNOWN
                            : Truth.of(activity.premises().contains(visit.premises())),
                    daysApart(activity.period(), visit.day())));
        }
    }

    private static Truth untold(@Nullable List<?> list) {
        return list == null ? Truth.UNKNOWN : Truth.NO;
    }

    private static int daysApart(Window period, LocalDate day) {
        if (period.contains(day)) {
            return 0;
        }
        LocalDate nearest = day.isBefore(period.first()) ? period.first() : period.last();
        return days(day, nearest);
    }

    /** Days of two dates that no calendar reaches are as many as can be told. */
    private static int days(LocalDate one, LocalDate other) {
        return (int) Math.min(Integer.MAX_VALUE, Math.abs(ChronoUnit.DAYS.between(one, other)));
    }

    private void addPurpose() {
        facts.add(new PurposeOfVisit(visit.id(), PlanningTopic.PURPOSE, regime, noActivity()));
        String named = visit.purpose().programmeItem();
        List<WorkProgrammeItem> items = plan.programme();
        Optional<WorkProgrammeItem> item = items == null
                ? Optional.empty()
                : items.stream().filter(one -> one.id().equals(named)).findFirst();
        boolean issue = named != null && plan.issues().contains(named);
        // What is no item has no end; what is not known to be one may have.
        Truth otherwise = named == null || issue || items != null ? Truth.NO : Truth.UNKNOWN;
        Truth notOnRecord = item.isPresent() || issue || named == null ? Truth.NO : unless(items != null);
        facts.add(new WorkOfVisit(
                visit.id(),
                PlanningTopic.PROGRAMME,
                visit.day(),
                named == null ? "" : named,
                Truth.of(named == null),
                notOnRecord,
                item.map(this::closed).orElse(otherwise),
                item.map(one -> Truth.of(!one.period().contains(visit.day()))).orElse(otherwise)));
    }

    private Truth closed(WorkProgrammeItem item) {
        ItemClose close = item.close();
        return Truth.of(close != null && !close.closed().isAfter(visit.day()));
    }

    private static Truth unless(boolean told) {
        return told ? Truth.YES : Truth.UNKNOWN;
    }

    private Truth noActivity() {
        if (visit.purpose().servesAnActivity()) {
            return Truth.NO;
        }
        return regime == Regime.LOCAL_HEALTHWATCH ? Truth.UNKNOWN : Truth.YES;
    }

    private void addEarlierVisits() {
        List<MadeVisit> visits = plan.earlierVisits();
        facts.add(
                new Untold(visit.id(), PlanningTopic.EARLIER_VISITS, "the LINk or local Healthwatch", untold(visits)));
        for (MadeVisit made : visits == null ? new ArrayList<MadeVisit>() : visits) {
            if (made.premises().equals(visit.premises())
                    && !made.day().isAfter(visit.day())
                    && !made.id().equals(visit.id())) {
                facts.add(new EarlierVisit(
                        visit.id(),
                        PlanningTopic.EARLIER_VISITS,
                        made.id(),
                        made.day(),
                        days(made.day(), visit.day()),
                        Truth.of(!made.viewedNothing()),
                        Truth.of(made.report() == null)));
            }
        }
    }

    private void addDecision() {
        String named = visit.decision();
        List<RelevantDecision> decisions = plan.decisions();
        Optional<RelevantDecision> decision = decisions == null
                ? Optional.empty()
                : decisions.stream().filter(one -> one.id().equals(named)).findFirst();
        Truth none = named == null ? Truth.YES : decision.isPresent() ? Truth.NO : unless(decisions != null);
        // Of a decision that there is not, nothing more is to be said.
        Truth otherwise = none == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
        facts.add(new DecisionOfVisit(
                visit.id(),
                PlanningTopic.DECISION,
                regime,
                named == null ? "none" : named,
                none,
                decision.map(this::late).orElse(otherwise),
                decision.map(one -> Truth.of(!one.heads().contains(DecisionHead.ENTER_PREMISES)))
                        .orElse(otherwise),
                decision.map(one -> one.hasEarlierProcedure().not()).orElse(otherwise),
                decision.map(one -> one.hasReasonedStatement(plan.asAt()).not()).orElse(otherwise)));
    }

    private Truth late(RelevantDecision decision) {
        return decision.decided().equals(visit.day())
                ? Truth.UNKNOWN
                : Truth.of(decision.decided().isAfter(visit.day()));
    }
}
