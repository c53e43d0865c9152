package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;

/**
 * The bodies of health and social care in England, each with its dates, and for which kinds and periods they are all.
 *
 * <p>Begin with {@link #standard()}, put what your own area knows over it with {@link #combinedWith}, and ask as at a date:
 *
 * <pre>{@code
 * RegisterAsAt register = Register.standard().asAt(LocalDate.of(2009, 4, 1));
 * Answer<LocalInvolvementNetwork> link = register.linksCovering(Identifier.gss("E06000015"));
 * }</pre>
 *
 * <p>It answers as at any date from {@link #FIRST_DAY} on. A body whose period has no first day existed before that day, and
 * what it was before is not held. Two registers are equal where they hold equal bodies in the same order and cover the same.
 *
 * <p>Immutable; safe for any number of threads.
 */
public final class Register {

    /** The first day as at which a register answers: LINks began on it, SI 2008/461 art 2. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2008, 4, 1);

    private static final Register EMPTY = new Register(new LinkedHashMap<>(), Coverage.nothing());

    private final Map<Identifier, Body> bodies;
    private final Coverage coverage;
    private final CodeIndex codes;
    private final Succession succession;
    private final List<Conflict> conflicts;
    private volatile @Nullable NameIndex names;

    private static final class Standard {
        private static final Register REGISTER = StandardRegister.read();
    }

    private Register(Map<Identifier, Body> bodies, Coverage coverage) {
        this.bodies = Collections.unmodifiableMap(bodies);
        this.coverage = coverage;
        this.codes = new CodeIndex(bodies.values());
        this.succession = new Succession(bodies);
        List<Conflict> found = new ArrayList<>(codes.conflicts());
        found.addAll(succession.conflicts());
        found.addAll(References.conflicts(bodies));
        this.conflicts = List.copyOf(found);
    }

    /**
     * The facts that the library ships: councils, Strategic Health Authorities, Primary Care Trusts and Care Trusts, ambulance
     * trusts, regulators, the named Special Health Authorities, and the LINk and scrutiny committee of each council.
     *
     * <p>Sources and licence stand in the file {@code NOTICE}; {@link #coverage()} tells what is complete and when. Hospital
     * and mental health trusts are not shipped: load them from files of the NHS Organisation Data Service.
     *
     * @return always the same register; read on the first call
     */
    public static Register standard() {
        return Standard.REGISTER;
    }

    /**
     * A register that holds nothing, and answers <em>not held</em> to everything.
     *
     * @return the register
     */
    public static Register empty() {
        return EMPTY;
    }

    /**
     * A register of given bodies.
     *
     * @param bodies the bodies; no two with one id
     * @param coverage for which kinds and periods they are all; {@link Coverage#nothing()} where that is not known
     * @return the register
     * @throws IllegalArgumentException if two bodies have one id, two answer to one code on a day, a body is followed by one
     *     that does not outlive it, or a LINk has a host that may not be one; all of it at once
     */
    public static Register of(Collection<? extends Body> bodies, Coverage coverage) {
        Map<Identifier, Body> byId = new LinkedHashMap<>();
        for (Body body : bodies) {
            if (byId.put(body.id(), body) != null) {
                throw new IllegalArgumentException("Two bodies have the id " + body.id()
                        + "; give each its own, or combine two registers to replace one by the other");
            }
        }
        Register register = new Register(byId, coverage);
        if (!register.conflicts.isEmpty()) {
            throw new IllegalArgumentException(
                    register.conflicts.stream().map(Conflict::reason).collect(Collectors.joining("; ")));
        }
        return register;
    }

    /** A register as it is told, with what contradicts itself among its conflicts. */
    static Register asTold(Collection<Body> bodies, Coverage coverage) {
        Map<Identifier, Body> byId = new LinkedHashMap<>();
        bodies.forEach(body -> byId.put(body.id(), body));
        return new Register(byId, coverage);
    }

    /**
     * This register with another one put over it.
     *
     * <p>The rule for conflicts: an entry of the other register replaces the entry with the same id <em>as a whole</em>, and
     * where two entries with different ids claim one code on a day, the entry of the other register has it. Both cover together
     * what each covers. What had to give way stands in {@link #conflicts()}. Putting three registers over each other gives the
     * same whichever two are combined first.
     *
     * @param other the register whose entries win
     * @return a register of both
     */
    public Register combinedWith(Register other) {
        Map<Identifier, Body> both = new LinkedHashMap<>(bodies);
        both.keySet().removeAll(other.bodies.keySet());
        both.putAll(other.bodies);
        return new Register(both, coverage.and(other.coverage));
    }

    /**
     * The register as at a date: every question is asked of it.
     *
     * @param day the date; one before {@link #FIRST_DAY} is answered with <em>not held</em>
     * @return a view, cheap to make
     */
    public RegisterAsAt asAt(LocalDate day) {
        return new RegisterAsAt(this, day);
    }

    /**
     * The body that answers to a code on a date.
     *
     * @param code a code, or the id of a body
     * @param asAt the date
     * @return see {@link RegisterAsAt#find}
     */
    public Answer<Body> find(Identifier code, LocalDate asAt) {
        return asAt(asAt).find(code);
    }

    /**
     * The body that answers to a code on a date, where the asker knows that there is one.
     *
     * @param code a code, or the id of a body
     * @param asAt the date
     * @return the body
     * @throws IllegalArgumentException if there is none or it is not held; the message names codes that come near
     */
    public Body get(Identifier code, LocalDate asAt) {
        return asAt(asAt).get(code);
    }

    /**
     * An entry, whenever the body existed.
     *
     * @param id the id of the body
     * @return empty if the register has no such entry
     */
    public Optional<Body> entry(Identifier id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /**
     * All entries, whenever the bodies existed.
     *
     * @return in the order in which they were given, those of a later register last
     */
    public List<Body> entries() {
        return List.copyOf(bodies.values());
    }

    /**
     * For which kinds and periods the entries are all.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * What could not hold of two bodies at once when registers were combined, and which of them gave way.
     *
     * @return empty for a register that was not combined
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Everybody who ever answered to a code.
     *
     * @param code a code
     * @return the bodies and when, in the order of the days; no two on one day
     */
    public List<Dated<Body>> bearersOf(Identifier code) {
        return codes.of(code);
    }

    /**
     * The bodies that followed one directly.
     *
     * @param id the id of a body
     * @return their ids, of bodies that the register need not hold
     */
    public SortedSet<Identifier> successors(Identifier id) {
        return succession.successors(id);
    }

    /**
     * The bodies that one followed directly.
     *
     * @param id the id of a body
     * @return their ids, of bodies that the register need not hold
     */
    public SortedSet<Identifier> predecessors(Identifier id) {
        return succession.predecessors(id);
    }

    /**
     * The bodies that followed one, and those that followed them, and so on.
     *
     * @param id the id of a body
     * @return their ids, never the id itself
     */
    public SortedSet<Identifier> allSuccessors(Identifier id) {
        return succession.allSuccessors(id);
    }

    CodeIndex codes() {
        return codes;
    }

    Collection<Body> held() {
        return bodies.values();
    }

    /** Made when somebody first asks by name; to make it twice at once does no harm. */
    NameIndex names() {
        NameIndex made = names;
        if (made == null) {
            made = new NameIndex(bodies.values());
            names = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register register
                && coverage.equals(register.coverage)
                && entries().equals(register.entries());
    }

    @Override
    public int hashCode() {
        return 31 * coverage.hashCode() + bodies.hashCode();
    }

    @Override
    public String toString() {
        return "Register of " + bodies.size() + " bodies";
    }
}
