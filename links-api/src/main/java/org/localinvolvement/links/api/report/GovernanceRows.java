package org.localinvolvement.links.api.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.csv.CsvText;
import org.localinvolvement.links.rules.governance.DecisionOnRegister;

/** Writes the register of relevant decisions as comma-separated rows; cells as in {@link FlatRows}. */
final class GovernanceRows {

    private GovernanceRows() {}

    static String of(List<DecisionOnRegister> register) {
        CsvText csv = CsvText.headed(
                "decision",
                "decided",
                "made_by",
                "heads",
                "provisions",
                "procedure_before",
                "statement",
                "published",
                "days",
                "over_agreed",
                "about",
                "what",
                "reasons");
        for (DecisionOnRegister one : register) {
            csv.row(Stream.of(
                            one.id(),
                            one.decided().toString(),
                            one.madeBy(),
                            String.join("|", one.heads()),
                            one.provisions().stream().map(Object::toString).collect(Collectors.joining("|")),
                            one.procedureBefore().name().toLowerCase(Locale.ROOT),
                            one.statement().words(),
                            one.published() == null ? "" : one.published().toString(),
                            String.valueOf(one.days()),
                            one.overAgreed() ? "yes" : "no",
                            String.join("|", one.about()),
                            one.decision(),
                            one.reasons() == null ? "" : one.reasons())
                    .map(FlatRows::safe)
                    .toArray(String[]::new));
        }
        return csv.toString();
    }
}
