package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.JointStrategicNeedsAssessment;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.document.Section;

/** Reads what is on record of a Joint Strategic Needs Assessment; the form stands with {@link InvolvementFile}. */
final class NeedsSection {

    private final Section section;

    private NeedsSection(Section section) {
        this.section = section;
    }

    static Supplier<NeedsRecord> read(Section section) {
        return new NeedsSection(section).read();
    }

    private Supplier<NeedsRecord> read() {
        section.allowOnly(
                "authority",
                "primary_care_trusts",
                "published",
                "refreshed",
                "led_by_director_of_public_health",
                "future_needs",
                "evidence_of_involvement",
                "says_how_needs_will_be_met");
        Identifier authority = section.identifier("authority");
        boolean trustsTold = section.has("primary_care_trusts");
        Set<Identifier> trusts = new TreeSet<>(
                section.saysNone("primary_care_trusts")
                        ? List.of()
                        : section.optionalIdentifiers("primary_care_trusts"));
        if (trusts.contains(authority)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "primary_care_trusts",
                    "the council is among the trusts",
                    "Name the Primary Care Trusts alone");
        }
        boolean never = section.saysNever("published");
        LocalDate published = never ? null : section.optionalDate("published").orElse(null);
        Set<LocalDate> refreshed = refreshed(published);
        Truth led = truth("led_by_director_of_public_health");
        Truth future = truth("future_needs");
        Truth evidence = truth("evidence_of_involvement");
        Truth answers = truth("says_how_needs_will_be_met");
        return () -> new NeedsRecord(
                new JointStrategicNeedsAssessment(
                        authority, trusts, published, refreshed, led, future, evidence, answers),
                never ? Truth.YES : Truth.UNKNOWN,
                trustsTold);
    }

    private Truth truth(String key) {
        return section.optionalTruth(key).orElse(Truth.UNKNOWN);
    }

    private Set<LocalDate> refreshed(@Nullable LocalDate published) {
        List<LocalDate> days = section.saysNone("refreshed") ? List.of() : section.optionalDates("refreshed");
        if (days.stream().anyMatch(day -> published == null || !day.isAfter(published))) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "refreshed",
                    "a refresh comes after the publication",
                    "Give the first publication as published, and correct the days");
        }
        return new TreeSet<>(days);
    }
}
