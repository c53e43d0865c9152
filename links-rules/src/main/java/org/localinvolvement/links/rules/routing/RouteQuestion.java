package org.localinvolvement.links.rules.routing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;

/**
 * Whom to approach about an issue, in which role, with which power?
 *
 * <p>Immutable; each word makes a new question. Times are told as if a report, a referral or a request arrived on the as-at date.
 *
 * @param asAt the day, which chooses the law and the bodies
 * @param issue the issue
 * @param register the bodies; asked as at the day
 * @param ownArea the area of the LINk that asks, where the issue arises elsewhere; null where it is the area of the issue
 * @param pathways the pathways of care that are known; the issue names one by its code
 * @param services the kinds of service that are known
 * @param proposals the proposals for change that the issue is about
 * @param excluded how much of the issue relates to activities or services that need no answer under the law of the day; null to have
 *     it told from the services, as far as they tell it
 * @param seriousHarm whether serious harm or abuse is alleged
 * @param england the working days of England
 * @param unitedKingdom the working days of the whole United Kingdom, for freedom of information; null where none are at hand
 */
public record RouteQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs the issue") Issue issue,

        @NotNull(message = "the question needs the register")
        Register register,

        @Nullable Identifier ownArea,
        List<PathwayOfCare> pathways,

        @NotNull(message = "the question needs the kinds of service")
        Services services,

        List<ChangeProposal> proposals,
        @Nullable ExcludedExtent excluded,

        @NotNull(message = "the question needs whether serious harm is alleged, UNKNOWN where it is not known")
        Truth seriousHarm,

        @NotNull(message = "the question needs the working days of England")
        WorkingDays england,

        @Nullable WorkingDays unitedKingdom) {

    /** Copies the lists. */
    public RouteQuestion {
        pathways = List.copyOf(pathways);
        proposals = List.copyOf(proposals);
    }

    /**
     * A question about an issue, with the shipped kinds of service and calendar.
     *
     * @param asAt the day
     * @param issue the issue
     * @param register the bodies
     * @return a question in which no pathway and no proposal is told, and it is not known whether serious harm is alleged
     */
    public static RouteQuestion of(LocalDate asAt, Issue issue, Register register) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                null,
                List.of(),
                Services.standard(),
                List.of(),
                null,
                Truth.UNKNOWN,
                WorkingDays.england(),
                null);
    }

    /**
     * The same, asked by the LINk of another area than that of the issue.
     *
     * @param area a council
     * @return a copy
     */
    public RouteQuestion withOwnArea(Identifier area) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                area,
                pathways,
                services,
                proposals,
                excluded,
                seriousHarm,
                england,
                unitedKingdom);
    }

    /**
     * The same with one more pathway.
     *
     * @param pathway the pathway
     * @return a copy
     */
    public RouteQuestion with(PathwayOfCare pathway) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                ownArea,
                more(pathways, pathway),
                services,
                proposals,
                excluded,
                seriousHarm,
                england,
                unitedKingdom);
    }

    /**
     * The same with other kinds of service.
     *
     * @param known the shipped ones with a host's own, or others
     * @return a copy
     */
    public RouteQuestion withServices(Services known) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                ownArea,
                pathways,
                known,
                proposals,
                excluded,
                seriousHarm,
                england,
                unitedKingdom);
    }

    /**
     * The same with one more proposal for change.
     *
     * @param proposal the proposal
     * @return a copy
     */
    public RouteQuestion with(ChangeProposal proposal) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                ownArea,
                pathways,
                services,
                more(proposals, proposal),
                excluded,
                seriousHarm,
                england,
                unitedKingdom);
    }

    /**
     * The same with how much of the issue needs no answer.
     *
     * @param extent how much
     * @return a copy
     */
    public RouteQuestion withExcluded(ExcludedExtent extent) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                ownArea,
                pathways,
                services,
                proposals,
                extent,
                seriousHarm,
                england,
                unitedKingdom);
    }

    /**
     * The same with whether serious harm is alleged.
     *
     * @param alleged whether it is
     * @return a copy
     */
    public RouteQuestion withSeriousHarm(Truth alleged) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                ownArea,
                pathways,
                services,
                proposals,
                excluded,
                alleged,
                england,
                unitedKingdom);
    }

    /**
     * The same with other calendars.
     *
     * @param ofEngland the working days of England
     * @param ofUnitedKingdom those of the whole United Kingdom; null where none are at hand
     * @return a copy
     */
    public RouteQuestion withCalendars(WorkingDays ofEngland, @Nullable WorkingDays ofUnitedKingdom) {
        return new RouteQuestion(
                asAt,
                issue,
                register,
                ownArea,
                pathways,
                services,
                proposals,
                excluded,
                seriousHarm,
                ofEngland,
                ofUnitedKingdom);
    }

    private static <T> List<T> more(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    /** The area of the LINk that asks; null where it is not known. */
    @Nullable
    Identifier area() {
        return ownArea == null ? issue.area() : ownArea;
    }
}
