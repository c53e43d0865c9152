package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.api.json.Reading.Made;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.register.Register;
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
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.visit.VisitPlan;

/** Reads what the advice about a visit needs. For one thread. */
final class PlanReading {

    private final Section section;
    private final String id;
    private final String purpose;
    private final Set<Activity> activities;
    private final Optional<String> item;
    private final Optional<LocalDate> announced;
    private final Optional<String> decision;
    private final Optional<Truth> care;
    private final Truth spotCheckReason;
    private final Truth peopleTold;
    private final Optional<List<Made<PlannedActivity>>> regulatorPlans;
    private final Optional<List<Made<PlannedActivity>>> otherPlans;
    private final Optional<List<Made<WorkProgrammeItem>>> programme;
    private final List<String> issues;
    private final Optional<List<Earlier>> earlierVisits;
    private final Optional<List<Made<RelevantDecision>>> decisions;

    private record Earlier(
            Section section,
            String id,
            LocalDate day,
            Optional<Identifier> premises,
            List<String> viewed,
            Optional<String> report) {}

    /** Reads every member; nothing may be used before the document is complete. */
    PlanReading(Section section) {
        this.section = section;
        section.allowOnly(
                "id",
                "purpose",
                "activities",
                "programmeItem",
                "announced",
                "decision",
                "careThen",
                "spotCheckReason",
                "peopleTold",
                "regulatorPlans",
                "otherPlans",
                "programme",
                "issues",
                "earlierVisits",
                "decisions");
        id = section.optionalText("id").orElse("planned");
        purpose = section.text("purpose");
        activities = section.optionalConstants("activities", Activity.class);
        item = section.optionalText("programmeItem");
        announced = section.optionalDate("announced");
        decision = section.optionalText("decision");
        care = section.optionalTruth("careThen");
        spotCheckReason = section.optionalTruth("spotCheckReason").orElse(Truth.UNKNOWN);
        peopleTold = section.optionalTruth("peopleTold").orElse(Truth.UNKNOWN);
        regulatorPlans = section.toldSections("regulatorPlans").map(PlanReading::activities);
        otherPlans = section.toldSections("otherPlans").map(PlanReading::activities);
        programme = section.toldSections("programme")
                .map(items -> items.stream().map(PlanReading::item).toList());
        issues = section.optionalTexts("issues");
        earlierVisits = section.toldSections("earlierVisits")
                .map(visits -> visits.stream().map(PlanReading::earlier).toList());
        decisions = section.toldSections("decisions")
                .map(all -> all.stream().map(PlanReading::decision).toList());
    }

    private static List<Made<PlannedActivity>> activities(List<Section> sections) {
        return sections.stream().map(PlanReading::activity).toList();
    }

    private static Made<PlannedActivity> activity(Section section) {
        section.allowOnly("by", "subject", "premises", "from", "to");
        Identifier by = section.identifier("by");
        String subject = section.text("subject");
        List<Identifier> premises = section.optionalIdentifiers("premises");
        LocalDate from = section.date("from");
        LocalDate to = section.date("to");
        return new Made<>(
                section,
                "by",
                () -> new PlannedActivity(by, subject, Set.of(), new TreeSet<>(premises), new Window(from, to)));
    }

    private static Made<WorkProgrammeItem> item(Section section) {
        section.allowOnly("id", "issue", "goal", "from", "to", "closed");
        String id = section.text("id");
        String issue = section.text("issue");
        String goal = section.text("goal");
        LocalDate from = section.date("from");
        LocalDate to = section.date("to");
        Optional<ItemClose> close = section.optionalDate("closed")
                .map(day -> new ItemClose(day, ItemClose.Outcome.TOO_EARLY, "not told with the visit", null));
        return new Made<>(
                section,
                "id",
                () -> new WorkProgrammeItem(
                        id,
                        issue,
                        goal,
                        null,
                        "not told with the visit",
                        null,
                        new Window(from, to),
                        WorkProgrammeItem.Initiative.PROACTIVE,
                        close.orElse(null)));
    }

    private static Earlier earlier(Section section) {
        section.allowOnly("id", "day", "premises", "viewed", "report");
        return new Earlier(
                section,
                section.text("id"),
                section.date("day"),
                section.optionalIdentifier("premises"),
                section.optionalTexts("viewed"),
                section.optionalText("report"));
    }

    private static Made<RelevantDecision> decision(Section section) {
        section.allowOnly(
                "id", "heads", "decided", "decision", "reasons", "madeBy", "procedurePublished", "statementPublished");
        String id = section.text("id");
        Set<DecisionHead> heads = section.optionalConstants("heads", DecisionHead.class);
        LocalDate decided = section.date("decided");
        String decision = section.text("decision");
        Optional<String> reasons = section.optionalText("reasons");
        String madeBy = section.text("madeBy");
        Optional<LocalDate> procedure = section.optionalDate("procedurePublished");
        Optional<LocalDate> statement = section.optionalDate("statementPublished");
        return new Made<>(
                section,
                "id",
                () -> new RelevantDecision(
                        id,
                        heads,
                        decided,
                        decision,
                        reasons.orElse(null),
                        madeBy,
                        procedure.orElse(null),
                        statement.orElse(null),
                        Set.of()));
    }

    /** Makes the question; empty with at least one problem where the domain refuses something. */
    Optional<VisitPlan> plan(
            LocalDate asAt,
            LocalDate day,
            Identifier premises,
            EntryQuestion entry,
            Optional<Body> body,
            Register register) {
        Set<String> parts = new LinkedHashSet<>();
        entry.parts().forEach(part -> parts.add(part.part().name()));
        Set<String> representatives = new LinkedHashSet<>();
        entry.representatives()
                .forEach(visitor -> representatives.add(visitor.representative().id()));
        VisitPurpose why = new VisitPurpose(purpose, activities, item.orElse(null));
        Optional<PlannedVisit> visit = new Made<>(
                        section,
                        "announced",
                        () -> new PlannedVisit(
                                id,
                                premises,
                                parts,
                                day,
                                representatives,
                                why,
                                announced.orElse(null),
                                decision.orElse(null)))
                .make();
        Optional<VisitPlan> made = visit.map(planned -> VisitPlan.of(asAt, planned)
                .withDay(care.orElseGet(() -> careThen(entry)), spotCheckReason, peopleTold));
        if (made.isEmpty()) {
            return made;
        }
        VisitPlan plan = made.get();
        plan = regulatorPlans.isPresent() ? plan.withRegulatorPlans(Reading.make(regulatorPlans.get())) : plan;
        plan = otherPlans.isPresent() ? plan.withOtherPlans(Reading.make(otherPlans.get())) : plan;
        plan = withProgramme(plan);
        plan = earlierVisits.isPresent()
                ? plan.withEarlierVisits(Reading.make(earlierVisits.get().stream()
                        .map(earlier -> made(earlier, visit.get()))
                        .toList()))
                : plan;
        plan = decisions.isPresent() ? plan.withDecisions(Reading.make(decisions.get())) : plan;
        return Optional.of(body.isPresent() ? regulated(plan, body.get(), register) : plan);
    }

    private VisitPlan withProgramme(VisitPlan plan) {
        if (programme.isPresent()) {
            return plan.withProgramme(Reading.make(programme.get()), issues);
        }
        if (!issues.isEmpty()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "issues",
                    "issues are told beside the work programme, and that is not told",
                    "Add \"programme\" with its items, or [] where there is none");
        }
        return plan;
    }

    /** Where it is not told of the visit as a whole: what is told of its parts, if it is the same of all. */
    private static Truth careThen(EntryQuestion entry) {
        List<Truth> told = entry.parts().stream()
                .map(part -> part.facts().get(EntryFact.CARE_NOW))
                .distinct()
                .toList();
        return told.size() == 1 ? told.get(0) : Truth.UNKNOWN;
    }

    private static Made<MadeVisit> made(Earlier earlier, PlannedVisit like) {
        return new Made<>(earlier.section(), "viewed", () -> {
            Set<String> parts = new LinkedHashSet<>(like.parts());
            parts.addAll(earlier.viewed());
            return new MadeVisit(
                    new PlannedVisit(
                            earlier.id(),
                            earlier.premises().orElse(like.premises()),
                            parts,
                            earlier.day(),
                            like.representatives(),
                            like.purpose(),
                            null,
                            null),
                    earlier.day(),
                    new LinkedHashSet<>(earlier.viewed()),
                    earlier.report().orElse(null));
        });
    }

    private static VisitPlan regulated(VisitPlan plan, Body body, Register register) {
        VisitPlan with = plan;
        for (RegulatedActivity activity : List.of(RegulatedActivity.HEALTH_CARE, RegulatedActivity.ADULT_SOCIAL_CARE)) {
            with = with.regulatedBy(register.asAt(plan.visit().day()).regulatorsOf(body.id(), activity));
        }
        return with;
    }
}
