package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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

    private static final String NONE = "none";

    private final Section section;

    private NeedsSection(Section section) {
        this.section = section;
    }

    static Supplier<@Nullable NeedsRecord> read(Section section) {
        return new NeedsSection(section).read();
    }

    private Supplier<@Nullable NeedsRecord> read() {
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
        boolean trustsTold = section.keys().contains("primary_care_trusts");
        Set<Identifier> trusts = new TreeSet<>(
                saysNone("primary_care_trusts") ? List.of() : section.optionalIdentifiers("primary_care_trusts"));
        if (trusts.contains(authority)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "primary_care_trusts",
                    "the council is among the trusts",
                    "Name the Primary Care Trusts alone");
        }
        boolean never = saysNone("published");
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

    private boolean saysNone(String key) {
        return section.isText(key) && section.rawText(key).strip().equals(NONE);
    }

    private Set<LocalDate> refreshed(@Nullable LocalDate published) {
        List<LocalDate> days = new ArrayList<>();
        for (String text : saysNone("refreshed") ? List.<String>of() : section.optionalTexts("refreshed")) {
            try {
                days.add(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                section.problem(
                        ProblemCode.VALUE_INVALID,
                        "refreshed",
                        "a date is written year-month-day, for example 2009-04-01",
                        "Correct the value");
            }
        }
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
