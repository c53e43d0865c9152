package org.localinvolvement.links.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;

/** The measures of themes, made without asking a rule; of each theme, three rules about trigger points hold. */
final class OneTheme {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);
    private static final Set<MeasureKind> REACHED =
            Set.of(MeasureKind.VOICES, MeasureKind.RISE, MeasureKind.KINDS_OF_SOURCE, MeasureKind.BESIDES_PRAISE);

    private OneTheme() {}

    static List<Measure> measures(int themes) {
        List<Measure> measures = new ArrayList<>();
        for (int theme = 0; theme < themes; theme++) {
            for (MeasureKind kind : MeasureKind.values()) {
                measures.add(measure("theme-" + theme, kind));
            }
        }
        return measures;
    }

    private static Measure measure(String theme, MeasureKind kind) {
        ParameterValue threshold =
                new ParameterValue(kind.threshold(), "", BigDecimal.TEN, kind.unit(), DAY.minusYears(1), "Agreed");
        return new Measure(
                kind,
                theme,
                Bounds.exactly(12),
                threshold,
                Window.endingOn(DAY, 91),
                Truth.of(REACHED.contains(kind)),
                Ratio.ZERO,
                null,
                "",
                "",
                List.of(threshold));
    }
}
