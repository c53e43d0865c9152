package org.localinvolvement.links.rules.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningCalendar;
import org.localinvolvement.links.model.commissioning.CommissioningCalendar.Opening;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * What a host holds of commissioning, as a file. This is the specification of its form, which is YAML:
 *
 * <pre>{@code
 * calendars:                           # one of each commissioner
 *   - commissioner: ods:5N7            # a code of the day, or an id of the register
 *     kind: primary-care-trust         # or council, practice-based, specialised-regional, specialised-national
 *     reference: Commissioning plan 2009-10, page 4
 *     complete: yes                    # may be left out (no): every window of the services named stands here
 *     openings:                        # first and last day, both inclusive; either may be left out where it is not known
 *       - {service: gp, phase: assess-needs, from: 2009-05-01, to: 2009-07-31}
 * theme_phases:                        # agreed locally: on which phases a theme bears
 *   - {theme: gp-appointments, services: [gp], phases: [plan-capacity, manage-performance],
 *      agreed: 2009-03-12, reference: Minute 6}     # services may be left out: all
 * }</pre>
 *
 * <p>A list that is left out is not told. Of a service that a calendar does not name, and of a phase that it leaves out without being
 * complete, it tells nothing.
 */
public final class CommissioningFile {

    private CommissioningFile() {}

    /**
     * Reads a file.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return what the host holds
     * @throws UnusableInputException with every problem at once
     */
    public static HostCommissioning parse(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Supplier<HostCommissioning> held = readMember(document.root());
        document.complete();
        return held.get();
    }

    /**
     * Reads what a host holds that is a part of another document.
     *
     * @param section where the keys stand
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<HostCommissioning> readMember(Section section) {
        section.allowOnly("calendars", "theme_phases");
        return read(section);
    }

    /** Reads these keys of a document that may hold others; to be had once the document was found to be without fault. */
    static Supplier<HostCommissioning> read(Section root) {
        Set<Identifier> seen = new HashSet<>();
        List<Supplier<PublishedCalendar>> calendars = new ArrayList<>();
        root.toldSections("calendars")
                .ifPresent(sections -> sections.forEach(one -> calendars.add(calendar(one, seen))));
        List<Supplier<ThemePhases>> agreed = new ArrayList<>();
        root.toldSections("theme_phases").ifPresent(sections -> sections.forEach(one -> agreed.add(themePhases(one))));
        return () -> new HostCommissioning(
                calendars.stream().map(Supplier::get).toList(),
                agreed.stream().map(Supplier::get).toList());
    }

    private static Supplier<PublishedCalendar> calendar(Section section, Set<Identifier> seen) {
        section.allowOnly("commissioner", "kind", "reference", "complete", "openings");
        Identifier commissioner = section.identifier("commissioner");
        CommissionerKind kind = section.constant("kind", CommissionerKind.class);
        String reference = section.text("reference");
        boolean complete = section.optionalTruth("complete").orElse(Truth.NO) == Truth.YES;
        if (kind == CommissionerKind.JOINT) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "kind",
                    "a trust and a council that commission together have a calendar each",
                    "Give one calendar of the trust and one of the council");
        }
        if (!commissioner.equals(Section.NOBODY) && !seen.add(commissioner)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "commissioner",
                    "this commissioner has a calendar already",
                    "Put all of its openings into one");
        }
        List<Opening> openings = new ArrayList<>();
        section.sections("openings").forEach(one -> opening(one, openings));
        return () ->
                new PublishedCalendar(kind, reference, complete, new CommissioningCalendar(commissioner, openings));
    }

    private static void opening(Section section, List<Opening> others) {
        section.allowOnly("service", "phase", "from", "to");
        String service = section.text("service");
        CommissioningPhase phase = section.constant("phase", CommissioningPhase.class);
        Optional<LocalDate> from = section.optionalDate("from");
        Optional<LocalDate> to = section.optionalDate("to");
        if (service.isEmpty()) {
            return;
        }
        if (from.isEmpty() && to.isEmpty()) {
            section.problem(
                    ProblemCode.KEY_MISSING,
                    "from",
                    "neither the first nor the last day is given",
                    "Give at least one of the two, or leave the opening out");
            return;
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "to",
                    "a window closes on or after the day on which it opens",
                    "Correct one of the days");
            return;
        }
        Period period = new Period(from.orElse(null), to.orElse(null));
        boolean twice = others.stream()
                .anyMatch(other -> other.service().equals(service)
                        && other.phase() == phase
                        && other.period().overlaps(period));
        if (twice) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "phase",
                    "this phase of the service is open twice on some days",
                    "Give one window for both");
            return;
        }
        others.add(new Opening(service, phase, period));
    }

    private static Supplier<ThemePhases> themePhases(Section section) {
        section.allowOnly("theme", "services", "phases", "agreed", "reference");
        String theme = section.text("theme");
        Set<String> services = new TreeSet<>(section.optionalTexts("services"));
        Set<CommissioningPhase> phases = section.optionalConstants("phases", CommissioningPhase.class);
        if (section.optionalTexts("phases").isEmpty()) {
            section.problem(
                    ProblemCode.KEY_MISSING,
                    "phases",
                    "no phase is named",
                    "Name the phases on which the theme bears, for example [assess-needs, plan-capacity]");
        }
        LocalDate agreed = section.date("agreed");
        String reference = section.text("reference");
        return () -> new ThemePhases(theme, services, phases, agreed, reference);
    }
}
