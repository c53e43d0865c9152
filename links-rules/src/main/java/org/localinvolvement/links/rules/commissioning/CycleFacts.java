package org.localinvolvement.links.rules.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningCalendar.Opening;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.model.time.Period;

/** Holds the calendars against the day and the register: days are Java's work, what follows is the rules'. */
final class CycleFacts {

    /** The last day of Primary Care Trusts: SI 2012/3094 reg 47 passes their duties on from the next. */
    private static final LocalDate LAST_DAY_OF_TRUSTS = LocalDate.of(2013, 3, 31);

    /** 2007 Act s.116. */
    private static final LocalDate JOINT_ASSESSMENT = LocalDate.of(2008, 4, 1);

    /** SI 2009/462 art 11. */
    private static final LocalDate CARE_QUALITY_COMMISSION = LocalDate.of(2009, 4, 1);

    /** The first day of 2010-11, the year in which Local Area Agreements were dropped (recalled). */
    private static final LocalDate AGREEMENTS_DROPPED = LocalDate.of(2010, 4, 1);

    /** The guide of 2008 has the Comprehensive Area Assessment begin "from 2009" and tells no end. */
    private static final int AREA_ASSESSMENT = 2009;

    private final CycleQuestion question;
    private final LocalDate asAt;
    private final RegisterAsAt register;
    private final Set<Object> facts = new LinkedHashSet<>();

    /** What is known of each commissioner before the rules are asked, in the order of their identifiers. */
    final List<Told> told = new ArrayList<>();

    /**
     * A commissioner and its calendar.
     *
     * @param commissioner as the question names it
     * @param seen what is known of it
     * @param calendars its calendars; several where they name it by several of its codes
     * @param windows its windows for the service, what closes first before the others
     * @param untold the phases of which its calendar tells nothing
     */
    record Told(
            Identifier commissioner,
            CommissionerSeen seen,
            List<PublishedCalendar> calendars,
            List<PhaseWindow> windows,
            Set<CommissioningPhase> untold) {

        boolean gone() {
            return seen.trustsEnded() == Truth.YES || seen.notThere() == Truth.YES;
        }

        boolean withoutCalendar() {
            return seen.noCalendar() == Truth.YES || seen.silent() == Truth.YES;
        }

        List<PhaseWindow> in(WindowState state) {
            return windows.stream().filter(one -> one.state() == state).toList();
        }

        /** Whether the calendar tells that the phase is neither open nor ahead: then there is nothing to contribute to it. */
        boolean isOver(CommissioningPhase phase) {
            return !withoutCalendar()
                    && !untold.contains(phase)
                    && windows.stream().noneMatch(one -> one.phase() == phase && one.state() != WindowState.CLOSED);
        }

        /** Whether a phase is open on the day. */
        Truth inPhase() {
            if (gone()) {
                return Truth.NO;
            }
            Truth told = withoutCalendar() || !untold.isEmpty() ? Truth.UNKNOWN : Truth.NO;
            return in(WindowState.OPEN).isEmpty() ? told : Truth.YES;
        }

        Set<CommissioningPhase> openPhases() {
            return in(WindowState.OPEN).stream().map(PhaseWindow::phase).collect(Collectors.toCollection(TreeSet::new));
        }

        String openInWords() {
            List<PhaseWindow> open = in(WindowState.OPEN);
            return open.isEmpty()
                    ? "no phase that is told"
                    : open.stream()
                            .sorted(Comparator.comparing(PhaseWindow::phase))
                            .map(one -> one.title() + " (" + one.days() + ")")
                            .collect(Collectors.joining(", "));
        }
    }

    CycleFacts(CycleQuestion question) {
        this.question = question;
        this.asAt = question.asAt();
        this.register = question.register().asAt(asAt);
        facts.add(new LawOfTheDay(asAt, Regime.asAt(asAt)));
        question.commissioners().forEach(this::add);
        addPairs();
    }

    Set<Object> facts() {
        return facts;
    }

    String serviceName() {
        return question.services().find(question.service()).map(Service::name).orElse(question.service());
    }

    /** A service that is not known is asked about all the same: the host may know it better. */
    List<String> missing() {
        if (question.services().find(question.service()).isPresent()) {
            return List.of();
        }
        return List.of("What kind of service \"" + question.service() + "\" is. "
                + Suggestion.among(
                        question.service(),
                        question.services().all().stream().map(Service::code).toList()));
    }

    private void add(Identifier commissioner, CommissionerKind kind) {
        Answer<Body> found = register.find(commissioner);
        Optional<Body> body = found.only();
        String name = body.map(one -> one.nameOn(asAt)).orElse(commissioner.toString());
        List<PublishedCalendar> calendars = calendarsOf(commissioner, body);
        List<Opening> openings = calendars.stream()
                .flatMap(one -> one.calendar().openings().stream())
                .filter(opening -> opening.service().equals(question.service()))
                .distinct()
                .toList();
        CommissionerSeen seen = new CommissionerSeen(
                commissioner.toString(),
                name,
                kind,
                serviceName(),
                Truth.of(kind == CommissionerKind.PRIMARY_CARE_TRUST && asAt.isAfter(LAST_DAY_OF_TRUSTS)),
                found.any().not(),
                body.map(one -> Truth.of(!fits(one, kind))).orElse(Truth.UNKNOWN),
                Truth.of(calendars.isEmpty()),
                Truth.of(!calendars.isEmpty() && openings.isEmpty()));
        List<PhaseWindow> windows = openings.stream()
                .map(opening -> window(seen, opening))
                .sorted(PhaseWindow.BY_CLOSE)
                .toList();
        Set<CommissioningPhase> untold = new TreeSet<>();
        if (!openings.isEmpty() && !calendars.stream().allMatch(PublishedCalendar::complete)) {
            untold.addAll(List.of(CommissioningPhase.values()));
            windows.forEach(one -> untold.remove(one.phase()));
        }
        Told one = new Told(commissioner, seen, calendars, windows, untold);
        told.add(one);
        facts.add(seen);
        if (!one.gone()) {
            facts.addAll(windows);
            addPhases(one);
        }
    }

    private void addPhases(Told one) {
        for (CommissioningPhase phase : CommissioningPhase.values()) {
            if (!one.withoutCalendar() && one.windows().stream().noneMatch(window -> window.phase() == phase)) {
                facts.add(new UntoldPhase(
                        one.seen().commissioner(),
                        one.seen().name(),
                        serviceName(),
                        phase,
                        one.untold().contains(phase) ? Truth.UNKNOWN : Truth.NO));
            }
            if (!one.isOver(phase)) {
                facts.add(phase(one.seen(), phase));
            }
        }
    }

    private PhaseOfCommissioner phase(CommissionerSeen seen, CommissioningPhase phase) {
        boolean later = !asAt.isBefore(CARE_QUALITY_COMMISSION);
        int year = asAt.getYear();
        return new PhaseOfCommissioner(
                seen.commissioner(),
                seen.name(),
                seen.kind(),
                seen.service(),
                phase,
                phase.task().orElse(null),
                seen.kind() == CommissionerKind.PRIMARY_CARE_TRUST ? Truth.YES : Truth.UNKNOWN,
                Truth.of(!asAt.isBefore(JOINT_ASSESSMENT)),
                asAt.isBefore(AGREEMENTS_DROPPED) ? Truth.YES : Truth.UNKNOWN,
                Truth.of(!later),
                Truth.of(later),
                year < AREA_ASSESSMENT ? Truth.NO : year == AREA_ASSESSMENT ? Truth.YES : Truth.UNKNOWN);
    }

    /** A calendar may name the same body by another of its codes. */
    private List<PublishedCalendar> calendarsOf(Identifier commissioner, Optional<Body> body) {
        return question.held().calendars().stream()
                .filter(one -> one.calendar().commissioner().equals(commissioner)
                        || body.stream().anyMatch(seen -> isOf(one, seen)))
                .toList();
    }

    private boolean isOf(PublishedCalendar calendar, Body body) {
        return register.find(calendar.calendar().commissioner()).only().stream()
                .anyMatch(other -> other.id().equals(body.id()));
    }

    private static boolean fits(Body body, CommissionerKind kind) {
        return switch (kind) {
            case PRIMARY_CARE_TRUST -> body instanceof PrimaryCareTrust || body instanceof CareTrust;
            case COUNCIL -> body instanceof LocalAuthority;
            default -> true;
        };
    }

    private PhaseWindow window(CommissionerSeen seen, Opening opening) {
        Period period = opening.period();
        WindowState state = period.contains(asAt)
                ? WindowState.OPEN
                : period.until() != null && period.until().isBefore(asAt) ? WindowState.CLOSED : WindowState.AHEAD;
        return new PhaseWindow(
                seen.commissioner(),
                seen.name(),
                seen.kind(),
                opening.service(),
                opening.phase(),
                state,
                period.from(),
                period.until());
    }

    private void addPairs() {
        for (Told trust : of(CommissionerKind.PRIMARY_CARE_TRUST)) {
            for (Told council : of(CommissionerKind.COUNCIL)) {
                facts.add(pair(trust, council));
            }
        }
    }

    private Truth together() {
        Set<CommissionerKind> usual = question.services()
                .find(question.service())
                .map(Service::commissioners)
                .orElse(Set.of());
        return usual.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(usual.contains(CommissionerKind.JOINT)
                        || usual.containsAll(List.of(CommissionerKind.PRIMARY_CARE_TRUST, CommissionerKind.COUNCIL)));
    }

    private List<Told> of(CommissionerKind kind) {
        return told.stream()
                .filter(one -> one.seen().kind() == kind && !one.gone())
                .toList();
    }

    private TrustAndCouncil pair(Told trust, Told council) {
        Set<String> missing = new TreeSet<>();
        List.of(trust, council).forEach(one -> {
            if (one.withoutCalendar()) {
                missing.add(one.seen().missingCalendar());
            } else if (one.inPhase() == Truth.UNKNOWN) {
                missing.add("in which phase " + one.seen().name() + " is with " + serviceName());
            }
        });
        Truth apart = missing.isEmpty() ? Truth.of(!trust.openPhases().equals(council.openPhases())) : Truth.UNKNOWN;
        return new TrustAndCouncil(
                trust.seen().commissioner(),
                trust.seen().name(),
                council.seen().commissioner(),
                council.seen().name(),
                serviceName(),
                trust.openInWords(),
                council.openInWords(),
                together(),
                apart,
                String.join(" and ", missing));
    }
}
