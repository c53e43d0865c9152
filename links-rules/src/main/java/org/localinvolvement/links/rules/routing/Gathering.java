package org.localinvolvement.links.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;

/**
 * Gathers who may be approached and what is known of each, from the question and the register. What follows from it is the rules'.
 * For one thread.
 */
final class Gathering {

    final RouteQuestion question;
    final Issue issue;
    final LocalDate day;
    final Regime regime;
    final RegisterAsAt register;
    final List<Matter> matters;
    final ExcludedExtent excluded;
    final CandidateDrafts drafts;

    private Gathering(RouteQuestion question) {
        this.question = question;
        this.issue = question.issue();
        this.day = question.asAt();
        this.regime = Regime.asAt(day);
        this.register = question.register().asAt(day);
        this.matters = Matter.of(question);
        this.excluded = Matter.excluded(question, matters);
        this.drafts = new CandidateDrafts(day);
    }

    /** What was gathered: the candidates in their order, how much is excluded, who acts, and what more is missing. */
    record Gathered(
            List<Candidate> candidates,
            ExcludedExtent excluded,
            Routes.Acting acting,
            boolean temporary,
            List<String> gaps) {}

    static Gathered of(RouteQuestion question) {
        Gathering gathering = new Gathering(question);
        if (gathering.regime == Regime.NONE) {
            gathering
                    .issue
                    .organisations()
                    .forEach(id -> gathering
                            .drafts
                            .named(RouteRole.NAMED, id, Set.of())
                            .matter(question.issue().title()));
        } else {
            new CareCandidates(gathering).gather();
            new CouncilCandidates(gathering).gather();
            new RegulatorCandidates(gathering).gather();
            new ScrutinyCandidates(gathering).gather();
            new InvolvementCandidates(gathering).gather();
            new NamedCandidates(gathering).gather();
        }
        return new Gathered(
                gathering.drafts.candidates(gathering.ofAll()),
                gathering.excluded,
                Actors.of(gathering),
                Actors.temporary(gathering),
                gathering.gaps());
    }

    /** What the question leaves open besides what its candidates do. */
    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        String pathway = issue.pathway();
        if (pathway != null && Matter.pathway(question).isEmpty()) {
            gaps.add("The steps of the pathway " + pathway + " are not told");
        }
        for (Matter matter : matters) {
            if (matter.code() != null && matter.service() == null) {
                gaps.add("What kind of service " + matter.code() + " is, is not told");
            }
            if (matter.code() != null && matter.area() == null) {
                gaps.add("The area of " + matter.label() + " is not told");
            }
        }
        return gaps;
    }

    private Map<CandidateFact, Truth> ofAll() {
        Map<CandidateFact, Truth> all = new EnumMap<>(CandidateFact.class);
        all.put(CandidateFact.WHOLLY_EXCLUDED, extent(ExcludedExtent.WHOLLY));
        all.put(CandidateFact.PARTLY_EXCLUDED, extent(ExcludedExtent.PARTLY));
        all.put(CandidateFact.SERIOUS_HARM, question.seriousHarm());
        all.put(CandidateFact.INDIVIDUAL, Truth.of(issue.scope() == IssueScope.INDIVIDUAL));
        return all;
    }

    private Truth extent(ExcludedExtent wanted) {
        return excluded == ExcludedExtent.UNKNOWN ? Truth.UNKNOWN : Truth.of(excluded == wanted);
    }

    /** Whether the issue is about health care: as it says itself, else as its services say. */
    Truth health() {
        return issue.sector() == null
                ? matters.stream().map(Matter::health).reduce(Truth.NO, Truth::or)
                : Truth.of(issue.sector() != Sector.SOCIAL_CARE);
    }

    /** Whether the issue is about social care: as it says itself, else as its services say. */
    Truth socialCare() {
        return issue.sector() == null
                ? matters.stream().map(Matter::socialCare).reduce(Truth.NO, Truth::or)
                : Truth.of(issue.sector() != Sector.HEALTH);
    }

    /** The areas that the issue leads to, the own one among them. */
    Set<Identifier> areas() {
        Set<Identifier> areas = new TreeSet<>();
        matters.forEach(matter -> add(areas, matter.area()));
        add(areas, issue.area());
        add(areas, question.area());
        question.proposals().stream().map(ChangeProposal::areas).forEach(areas::addAll);
        return areas;
    }

    private static void add(Set<Identifier> areas, @org.jspecify.annotations.Nullable Identifier area) {
        if (area != null) {
            areas.add(area);
        }
    }

    /** What an answer lacks, or why it has no value, each a sentence without its full stop. */
    static List<String> gaps(Answer<?> answer, String otherwise) {
        List<String> gaps = new ArrayList<>(answer.missing());
        if (gaps.isEmpty()) {
            gaps.addAll(answer.remarks());
        }
        return gaps.isEmpty() ? List.of(otherwise) : gaps;
    }

    /** What an area is called. */
    String nameOf(Identifier id) {
        return register.find(id).only().map(this::nameOf).orElse(id.toString());
    }

    String nameOf(Body body) {
        return body.nameOn(day);
    }
}
