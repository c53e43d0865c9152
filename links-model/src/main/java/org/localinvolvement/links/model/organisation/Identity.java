package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;

/**
 * What every body has: that by which it stays the same body while its codes and names change.
 *
 * <p>Begin with {@link #of} and add what is known:
 *
 * <pre>{@code
 * Identity.of(Identifier.links("st-albans-district"), "St Albans")
 *         .coded(Identifier.gss("E07000100"), Period.endingOn(LocalDate.of(2012, 3, 31)))
 *         .coded(Identifier.gss("E07000240"), Period.startingOn(LocalDate.of(2012, 4, 1)))
 * }</pre>
 *
 * @param id what other bodies refer to it by; never changes
 * @param period the days on which the body exists
 * @param codes the codes to which it answers and when, sorted
 * @param names its names and when it bears them, sorted; at least one
 * @param predecessors the ids of the bodies that it replaced
 * @param successors the ids of the bodies that replaced it
 * @param sources where its facts come from
 */
public record Identity(
        Identifier id,
        Period period,
        List<Dated<Identifier>> codes,
        List<Dated<Name>> names,
        SortedSet<Identifier> predecessors,
        SortedSet<Identifier> successors,
        SortedSet<String> sources) {

    private static final Comparator<Dated<Name>> NAMES =
            Comparator.<Dated<Name>, Name>comparing(Dated::value).thenComparing(Dated::period, Period.BY_DATE);
    private static final Comparator<Dated<Identifier>> CODES = Comparator.<Dated<Identifier>, Identifier>comparing(
                    Dated::value)
            .thenComparing(Dated::period, Period.BY_DATE);

    /**
     * Sorts, copies and checks.
     *
     * @throws IllegalArgumentException if there is no name, a code stands twice on a day, or the body would replace itself
     */
    public Identity {
        codes = codes.stream().sorted(CODES).toList();
        names = names.stream().sorted(NAMES).toList();
        predecessors = Given.sorted(predecessors);
        successors = Given.sorted(successors);
        sources = Given.sorted(sources);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "A body has at least one name; " + id + " has none. Where no source gives one, describe it");
        }
        if (predecessors.contains(id) || successors.contains(id)) {
            throw new IllegalArgumentException("A body does not replace itself: take " + id
                    + " out of its predecessors and successors. A change of name or code is no new body");
        }
        for (int i = 1; i < codes.size(); i++) {
            if (codes.get(i).value().equals(codes.get(i - 1).value())
                    && codes.get(i).period().overlaps(codes.get(i - 1).period())) {
                throw new IllegalArgumentException("The periods of one code do not overlap, and "
                        + codes.get(i).value() + " stands twice; join the two periods");
            }
        }
        sources.forEach(source -> Texts.check("A source", source));
    }

    /**
     * A body that exists on every day, under the name by which lists give it.
     *
     * @param id what other bodies refer to it by
     * @param shortName its {@link NameType#SHORT} name
     * @return the identity
     */
    public static Identity of(Identifier id, String shortName) {
        return of(id, NameType.SHORT, shortName);
    }

    /**
     * A body that exists on every day, under a name.
     *
     * @param id what other bodies refer to it by
     * @param type what kind of name
     * @param name the name
     * @return the identity
     */
    public static Identity of(Identifier id, NameType type, String name) {
        return new Identity(
                id,
                Period.always(),
                List.of(),
                List.of(Dated.always(new Name(type, name))),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    /**
     * With the days on which the body exists.
     *
     * @param days the period
     * @return a copy
     */
    public Identity existing(Period days) {
        return new Identity(id, days, codes, names, predecessors, successors, sources);
    }

    /**
     * With a further code.
     *
     * @param code the code
     * @param days when the body answers to it
     * @return a copy
     */
    public Identity coded(Identifier code, Period days) {
        return new Identity(id, period, and(codes, new Dated<>(code, days)), names, predecessors, successors, sources);
    }

    /**
     * With a further name.
     *
     * @param type what kind of name
     * @param name the name
     * @param days when the body bears it
     * @return a copy
     */
    public Identity named(NameType type, String name, Period days) {
        return new Identity(
                id,
                period,
                codes,
                and(names, new Dated<>(new Name(type, name), days)),
                predecessors,
                successors,
                sources);
    }

    /**
     * With further bodies that it replaced.
     *
     * @param ids their ids
     * @return a copy
     */
    public Identity succeeding(Identifier... ids) {
        return new Identity(id, period, codes, names, with(predecessors, List.of(ids)), successors, sources);
    }

    /**
     * With further bodies that replaced it.
     *
     * @param ids their ids
     * @return a copy
     */
    public Identity succeededBy(Identifier... ids) {
        return new Identity(id, period, codes, names, predecessors, with(successors, List.of(ids)), sources);
    }

    /**
     * With a further source of its facts.
     *
     * @param source for example {@code ONS Code History Database}
     * @return a copy
     */
    public Identity sourcedFrom(String source) {
        return new Identity(id, period, codes, names, predecessors, successors, with(sources, List.of(source)));
    }

    /**
     * The name to write on a day, chosen in the order of {@link NameType}.
     *
     * @param day a day
     * @return the name; the last one that it bore, or else the first, where none is held for that day
     */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> name.holdsOn(day))
                .findFirst()
                .or(() -> names.stream().max(Comparator.comparing(Dated::period, Period.BY_DATE)))
                .orElseThrow()
                .value()
                .text();
    }

    /**
     * The code of a scheme on a day.
     *
     * @param scheme the scheme, for example {@link Identifier#ODS}
     * @param day a day
     * @return the first of them; empty where none is held
     */
    public Optional<Identifier> codeOn(String scheme, LocalDate day) {
        return codes.stream()
                .filter(code -> code.value().scheme().equals(scheme) && code.holdsOn(day))
                .map(Dated::value)
                .findFirst();
    }

    private static <T> List<T> and(Collection<T> held, T further) {
        List<T> all = new ArrayList<>(held);
        all.add(further);
        return all;
    }

    private static <T> SortedSet<T> with(SortedSet<T> held, List<T> further) {
        SortedSet<T> all = new TreeSet<>(held);
        all.addAll(further);
        return all;
    }
}
