package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.localinvolvement.links.model.service.NationalStandard;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;
import org.localinvolvement.links.rules.document.Section;

/** Reads which theme shows which standard missed; the form stands at {@link SurroundingsFile}. */
final class StandardSection {

    private static final int MOST_DAYS = 3660;

    private StandardSection() {}

    static Supplier<ShownStandard> read(Section section) {
        section.allowOnly("theme", "standard", "from", "reference", "name", "most_days", "in_force_from", "source");
        String theme = section.text("theme");
        LocalDate from = section.date("from");
        String reference = section.text("reference");
        Supplier<NationalStandard> standard = standard(section, section.text("standard"));
        return () -> new ShownStandard(theme, standard.get(), from, reference);
    }

    private static Supplier<NationalStandard> standard(Section section, String code) {
        boolean own = section.has("most_days");
        if (!own && code.equals(NationalStandard.REFERRAL_TO_TREATMENT.code())) {
            return () -> NationalStandard.REFERRAL_TO_TREATMENT;
        }
        String name = section.text("name");
        int mostDays = section.whole("most_days", 1, MOST_DAYS);
        LocalDate inForce = section.date("in_force_from");
        String source = section.text("source");
        return () -> new NationalStandard(code, name, Timeline.in(Period.startingOn(inForce), mostDays), source);
    }
}
