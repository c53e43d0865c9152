package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.Sector;

/**
 * The annual report of a year, and to whom copies of it go.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227.
 *
 * @param event what the host calls the report
 * @param preparer the identifier of the LINk or local Healthwatch
 * @param yearEnd the last day of its year, a 31 March
 * @param copies to whom copies go
 * @param prepared the day on which it was prepared; null where none is on record
 * @param published the day on which it was made publicly available; null where none is on record
 */
public record AnnualReportYear(
        String event,
        Identifier preparer,
        LocalDate yearEnd,
        List<Copy> copies,
        @Nullable LocalDate prepared,
        @Nullable LocalDate published)
        implements DutyEvent {

    /**
     * A copy that is to go to somebody.
     *
     * @param role as what the Act names the recipient
     * @param recipient the identifier of the recipient; in words where no register holds it
     * @param owed whether the Act sends it a copy; unknown where that is not held
     * @param copied the day on which it went out; null where none is on record
     */
    public record Copy(
            CopyRole role,
            String recipient,
            Truth owed,
            @Nullable LocalDate copied) {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if the recipient is blank
         */
        public Copy {
            Objects.requireNonNull(role, "role: say as what the Act names the recipient");
            Objects.requireNonNull(owed, "owed: give Truth.UNKNOWN where it is not known");
            recipient = Given.text("recipient", recipient);
        }
    }

    private static final Comparator<Copy> ORDER =
            Comparator.comparing(Copy::role).thenComparing(Copy::recipient);

    /**
     * Checks and sorts.
     *
     * @throws IllegalArgumentException if the year does not end on 31 March
     */
    public AnnualReportYear {
        event = Given.text("event", event);
        Objects.requireNonNull(preparer, "preparer: say whose report it is");
        if (yearEnd.getMonth() != Month.MARCH || yearEnd.getDayOfMonth() != 31) {
            throw new IllegalArgumentException(
                    "yearEnd: a year of reports ends on 31 March (2007 Act s.227(9)), not on " + yearEnd);
        }
        copies = copies.stream().sorted(ORDER).toList();
        DutyEvent.requireOrder("prepared", yearEnd, prepared);
        DutyEvent.requireOrder("published", prepared, published);
    }

    /**
     * A year of which nothing was prepared or sent, with the recipients that a register tells, as at its last day.
     *
     * @param event what the host calls the report
     * @param preparer the LINk or local Healthwatch
     * @param authority the council that makes the arrangements
     * @param yearEnd the last day of its year, a 31 March
     * @param register the register
     * @return the year; a kind of recipient that the register does not hold whole stands there in words too, as not known
     * @throws IllegalArgumentException if the register holds no such council on that day
     */
    public static AnnualReportYear of(
            String event, Identifier preparer, Identifier authority, LocalDate yearEnd, Register register) {
        RegisterAsAt then = register.asAt(yearEnd);
        Stream<Copy> copies = Stream.of(new Copy(CopyRole.LOCAL_AUTHORITY, authority.toString(), Truth.YES, null));
        copies = Stream.concat(
                copies,
                copies(
                        CopyRole.SCRUTINY_COMMITTEE,
                        then.scrutinyCommitteesFor(authority),
                        // Whether the activities are relevant to its functions, s.227(5), the register cannot tell.
                        Truth.UNKNOWN,
                        "every relevant Overview and Scrutiny Committee"));
        copies = Stream.concat(
                copies, Stream.of(new Copy(CopyRole.CARE_QUALITY_COMMISSION, "the Commission", Truth.YES, null)));
        if (Regime.asAt(yearEnd) == Regime.LOCAL_HEALTHWATCH) {
            return new AnnualReportYear(
                    event,
                    preparer,
                    yearEnd,
                    Stream.concat(copies, ofHealthwatch(then, authority)).toList(),
                    null,
                    null);
        }
        Answer<Body> trusts = then.commissionersFor(authority, Sector.HEALTH);
        return new AnnualReportYear(
                event,
                preparer,
                yearEnd,
                Stream.of(
                                copies,
                                copies(
                                        CopyRole.PRIMARY_CARE_TRUST,
                                        ofKind(trusts, BodyKind.PRIMARY_CARE_ORGANISATION, yearEnd),
                                        trusts.isWhole(),
                                        "every Primary Care Trust any part of whose area is within that of the"
                                                + " authority"),
                                copies(
                                        CopyRole.STRATEGIC_HEALTH_AUTHORITY,
                                        then.strategicHealthAuthorityOf(authority),
                                        Truth.YES,
                                        "every Strategic Health Authority any part of whose area is within that of"
                                                + " the authority"),
                                Stream.of(new Copy(
                                        CopyRole.SECRETARY_OF_STATE, "the Secretary of State", Truth.YES, null)))
                        .flatMap(part -> part)
                        .toList(),
                null,
                null);
    }

    private static Stream<Copy> ofHealthwatch(RegisterAsAt then, Identifier authority) {
        Answer<Body> commissioners = then.commissionersFor(authority, Sector.HEALTH);
        List<Body> local = commissioners.values().stream()
                .filter(body -> body.kind() == BodyKind.CLINICAL_COMMISSIONING_GROUP
                        || body.kind() == BodyKind.INTEGRATED_CARE_BOARD)
                .toList();
        return Stream.concat(
                copies(
                        CopyRole.COMMISSIONER,
                        local,
                        commissioners.isWhole() && !local.isEmpty(),
                        "every clinical commissioning group or integrated care board of the area"),
                Stream.of(
                        new Copy(CopyRole.NHS_ENGLAND, "NHS England", Truth.YES, null),
                        new Copy(CopyRole.HEALTHWATCH_ENGLAND, "Healthwatch England", Truth.YES, null)));
    }

    private static List<Body> ofKind(Answer<Body> answer, BodyKind kind, LocalDate day) {
        return answer.values().stream()
                .filter(body -> kind.includes(body, day) != Truth.NO)
                .toList();
    }

    private static Stream<Copy> copies(CopyRole role, Answer<? extends Body> answer, Truth owed, String all) {
        Stream<Copy> held =
                answer.values().stream().map(body -> new Copy(role, body.id().toString(), owed, null));
        return answer.isWhole() ? held : Stream.concat(held, Stream.of(new Copy(role, all, Truth.UNKNOWN, null)));
    }

    private static Stream<Copy> copies(CopyRole role, List<Body> bodies, boolean whole, String all) {
        Stream<Copy> held = bodies.stream().map(body -> new Copy(role, body.id().toString(), Truth.YES, null));
        return whole ? held : Stream.concat(held, Stream.of(new Copy(role, all, Truth.UNKNOWN, null)));
    }

    /**
     * The same with what was done.
     *
     * @param preparedOn the day on which it was prepared; null where none is on record
     * @param publishedOn the day on which it was made publicly available; null where none is on record
     * @return a copy
     */
    public AnnualReportYear done(@Nullable LocalDate preparedOn, @Nullable LocalDate publishedOn) {
        return new AnnualReportYear(event, preparer, yearEnd, copies, preparedOn, publishedOn);
    }
}
