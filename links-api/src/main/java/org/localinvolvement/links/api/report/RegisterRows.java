package org.localinvolvement.links.api.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.register.BodyEntry;
import org.localinvolvement.links.api.register.BodyListing;
import org.localinvolvement.links.api.register.BodyProfile;
import org.localinvolvement.links.api.register.BodyReference;
import org.localinvolvement.links.api.register.RelatedAnswer;
import org.localinvolvement.links.api.register.SuccessionChain;
import org.localinvolvement.links.api.register.SuccessionStep;
import org.localinvolvement.links.model.csv.CsvText;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.time.Period;

/** Writes what a register holds as comma-separated rows; cells as in {@link FlatRows}. */
final class RegisterRows {

    private static final Period UNDATED = Period.always();

    private final CsvText csv;

    private RegisterRows(String... header) {
        this.csv = CsvText.headed(header);
    }

    static String of(BodyListing listing) {
        RegisterRows rows = new RegisterRows("id", "kind", "codes", "name", "from", "until", "facts");
        listing.bodies()
                .forEach(body -> rows.row(
                        body.id().toString(),
                        body.kind().code(),
                        joined(body.codes().stream().map(code -> code.value().toString())),
                        body.name(),
                        date(body.period().from()),
                        date(body.period().until()),
                        joined(body.facts().stream().map(fact -> fact.fact() + "=" + fact.value()))));
        return rows.csv.toString();
    }

    static String of(BodyProfile profile) {
        RegisterRows rows = new RegisterRows("part", "item", "value", "name", "from", "until");
        BodyEntry body = profile.body();
        if (body != null) {
            rows.entry(body, profile);
        }
        profile.related().forEach(rows::related);
        rows.sentences("missing", profile.asked(), profile.missing());
        rows.sentences("remark", profile.asked(), profile.remarks());
        return rows.csv.toString();
    }

    private void entry(BodyEntry body, BodyProfile profile) {
        part("body", "id", body.id().toString(), body.name(), body.period());
        part("body", "kind", body.kind().code(), "", UNDATED);
        body.codes().forEach(code -> part("body", "code", code.value().toString(), "", code.period()));
        body.names().forEach(name -> {
            String type = name.value().type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            part("body", "name", type, name.value().text(), name.period());
        });
        references("body", "predecessor", profile.predecessors());
        references("body", "successor", profile.successors());
        body.sources().forEach(source -> part("body", "source", source, "", UNDATED));
        body.facts().forEach(fact -> part("fact", fact.fact(), fact.value(), "", fact.period()));
    }

    private void related(RelatedAnswer answer) {
        references("related", answer.question(), answer.values());
        sentences("missing", answer.question(), answer.missing());
        sentences("remark", answer.question(), answer.remarks());
    }

    private void references(String part, String item, List<BodyReference> references) {
        references.forEach(reference -> part(part, item, reference.code(), reference.name(), UNDATED));
    }

    private void sentences(String part, String item, List<String> sentences) {
        sentences.forEach(sentence -> part(part, item, sentence, "", UNDATED));
    }

    private void part(String part, String item, String value, String name, Period period) {
        row(part, item, value, name, date(period.from()), date(period.until()));
    }

    static String of(SuccessionChain chain) {
        RegisterRows rows =
                new RegisterRows("distance", "id", "kind", "name", "from", "until", "predecessors", "successors");
        chain.steps().forEach(rows::step);
        return rows.csv.toString();
    }

    /** The distance is a number of the library's own and stays one, also where it is negative. */
    private void step(SuccessionStep step) {
        BodyKind kind = step.kind();
        Period period = step.period() == null ? UNDATED : step.period();
        csv.row(
                String.valueOf(step.distance()),
                FlatRows.safe(step.id().toString()),
                kind == null ? "" : kind.code(),
                FlatRows.safe(step.name()),
                date(period.from()),
                date(period.until()),
                FlatRows.safe(joined(step.predecessors())),
                FlatRows.safe(joined(step.successors())));
    }

    private void row(String... cells) {
        csv.row(Stream.of(cells).map(FlatRows::safe).toArray(String[]::new));
    }

    private static String joined(Collection<?> values) {
        return joined(values.stream().map(Object::toString));
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("|"));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
