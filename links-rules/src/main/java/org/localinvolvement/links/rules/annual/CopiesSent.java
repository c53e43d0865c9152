package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.duty.AnnualReportYear;
import org.localinvolvement.links.rules.duty.AnnualReportYear.Copy;
import org.localinvolvement.links.rules.duty.CopyRole;
import org.localinvolvement.links.rules.record.PreparedReport;

/** To whom copies of the report go, and to whom they went. */
final class CopiesSent {

    /** Words of the records for those whom no register holds. */
    private static final Map<String, CopyRole> WORDS = Map.of(
            "secretary-of-state", CopyRole.SECRETARY_OF_STATE,
            "cqc", CopyRole.CARE_QUALITY_COMMISSION,
            "nhs-england", CopyRole.NHS_ENGLAND,
            "healthwatch-england", CopyRole.HEALTHWATCH_ENGLAND);

    private final AnnualReportQuestion question;
    private final Map<String, LocalDate> sent;

    CopiesSent(AnnualReportQuestion question, Optional<PreparedReport> prepared) {
        this.question = question;
        this.sent = new TreeMap<>();
        prepared.ifPresent(report -> report.copies().forEach((to, day) -> sent.put(known(to), day)));
    }

    /** A body under the name that the register gives it, so that each of its codes is understood. */
    private String known(String to) {
        if (WORDS.containsKey(to)) {
            return to;
        }
        Register register = question.register();
        return code(to).flatMap(code -> register.asAt(question.yearEnd()).find(code).values().stream()
                        .map(body -> body.id().toString())
                        .findFirst())
                .orElse(to);
    }

    /** The code of a recipient; one that stands in words has none. */
    static Optional<Identifier> code(String recipient) {
        try {
            return Optional.of(Identifier.parse(recipient));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same copies with the days on which they went. */
    List<Copy> with(AnnualReportYear year) {
        List<Copy> copies = new ArrayList<>();
        for (Copy copy : year.copies()) {
            copies.add(new Copy(copy.role(), copy.recipient(), copy.owed(), dayOf(copy)));
        }
        return copies;
    }

    private @Nullable LocalDate dayOf(Copy copy) {
        LocalDate byName = sent.get(copy.recipient());
        if (byName != null) {
            return byName;
        }
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue() == copy.role())
                .map(word -> sent.get(word.getKey()))
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    /** To whom a copy went by the date of the question whom nobody names. */
    List<String> beside(AnnualReportYear year) {
        return sent.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(question.asAt()))
                .map(Map.Entry::getKey)
                .filter(to -> year.copies().stream()
                        .noneMatch(copy -> copy.recipient().equals(to) || WORDS.get(to) == copy.role()))
                .toList();
    }
}
