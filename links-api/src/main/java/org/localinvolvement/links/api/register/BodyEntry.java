package org.localinvolvement.links.api.register;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Name;
import org.localinvolvement.links.model.register.RegisterFile;
import org.localinvolvement.links.model.register.StatedFact;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;

/**
 * One body as at a date, whatever its kind: for a list of bodies, or a page about one.
 *
 * @param id what other bodies refer to it by
 * @param kind the kind of its type
 * @param name the name to write on that day
 * @param period the days on which it exists
 * @param codes the codes to which it answers on that day, and when; sorted
 * @param names every name that it bears on that day, and when; sorted by type
 * @param facts the facts of its kind that hold on that day, in the order of {@link RegisterFile}
 * @param sources where its facts come from
 */
public record BodyEntry(
        Identifier id,
        BodyKind kind,
        String name,
        Period period,
        List<Dated<Identifier>> codes,
        List<Dated<Name>> names,
        List<StatedFact> facts,
        List<String> sources) {

    /** Copies the lists. */
    public BodyEntry {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /**
     * A body as at a date.
     *
     * @param body the body
     * @param day the date
     * @return what is held of it for that day; a fact of another day is left out
     */
    public static BodyEntry of(Body body, LocalDate day) {
        return new BodyEntry(
                body.id(),
                body.kind(),
                body.nameOn(day),
                body.identity().period(),
                body.identity().codes().stream()
                        .filter(code -> code.holdsOn(day))
                        .toList(),
                body.identity().names().stream()
                        .filter(name -> name.holdsOn(day))
                        .toList(),
                RegisterFile.facts(body).stream()
                        .filter(fact -> fact.period().contains(day))
                        .toList(),
                List.copyOf(body.identity().sources()));
    }
}
