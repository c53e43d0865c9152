package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/** Reads a file of judgements as {@link Judgements} describes it, with all its faults at once. */
final class JudgementsFile {

    private JudgementsFile() {}

    static Judgements read(String source, String yaml, JudgementCheck check) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        document.root().allowOnly("judgements", "overrides");
        Supplier<Judgements> judgements = read(document.root(), check);
        document.complete();
        return judgements.get();
    }

    /** Reads these keys of a document that may hold others; with nothing to check them by, their form alone is looked at. */
    static Supplier<Judgements> read(Section root, @Nullable JudgementCheck check) {
        List<Supplier<Judgement>> judgements = new ArrayList<>();
        for (Section section : root.optionalSections("judgements")) {
            judgements.add(judgement(section, check));
        }
        List<Supplier<ThemeOverride>> overrides = new ArrayList<>();
        for (Section section : root.optionalSections("overrides")) {
            overrides.add(override(section, check));
        }
        return () -> new Judgements(
                judgements.stream().map(Supplier::get).toList(),
                overrides.stream().map(Supplier::get).toList());
    }

    private static Supplier<Judgement> judgement(Section section, @Nullable JudgementCheck check) {
        section.allowOnly("theme", "criterion", "value", "role", "date", "reason", "unanimous");
        String theme = section.text("theme");
        String criterion = section.text("criterion");
        BigDecimal value = section.number("value", BigDecimal.ZERO, ProfileCriteria.MOST);
        String role = RoleCode.read(section, "role");
        LocalDate date = section.date("date");
        String reason = section.optionalText("reason").orElse("");
        Truth unanimous = section.optionalTruth("unanimous").orElse(Truth.UNKNOWN);
        if (check != null && !theme.isEmpty() && !criterion.isEmpty() && RoleCode.is(role)) {
            tell(section, check.faults(theme, criterion, value, role, reason));
        }
        return () -> new Judgement(theme, criterion, value, role, date, reason, unanimous);
    }

    private static Supplier<ThemeOverride> override(Section section, @Nullable JudgementCheck check) {
        section.allowOnly("theme", "to", "role", "date", "unanimous", "reason");
        String theme = section.text("theme");
        ThemeOverride.To to = section.constant("to", ThemeOverride.To.class);
        String role = RoleCode.read(section, "role");
        LocalDate date = section.date("date");
        section.text("unanimous");
        boolean unanimous = section.optionalTruth("unanimous").orElse(Truth.UNKNOWN) == Truth.YES;
        String reason = section.text("reason");
        if (check != null && !theme.isEmpty()) {
            tell(section, check.overrideOf(theme));
        }
        return () -> new ThemeOverride(theme, to, role, date, unanimous, reason);
    }

    private static void tell(Section section, List<JudgementCheck.Fault> faults) {
        faults.forEach(fault -> {
            if (section.has(fault.key()) || !fault.key().equals("value")) {
                section.problem(fault.code(), fault.key(), fault.reason(), fault.remedy());
            }
        });
    }
}
