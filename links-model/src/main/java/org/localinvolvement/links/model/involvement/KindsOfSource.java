package org.localinvolvement.links.model.involvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The kinds of source that a LINk draws on: an open list, the 2008 guide's own and a host's.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information, which calls its list of thirteen
 * illustrative. Which subjects a kind informs follows the guide's words for it; which kinds are not independent of each
 * other is this library's reading: a trust's PALS and the trust, a Primary Care Trust and its Director of Public Health,
 * and that Director and the Public Health Observatory whose figures the annual report uses.
 *
 * <p>Immutable and safe for several threads.
 */
public final class KindsOfSource {

    private static final KindsOfSource STANDARD = new KindsOfSource(List.of(
            kind("local-communities", "Local communities", Set.of(Subject.NEEDS, Subject.EXPERIENCES)),
            kind(
                    "representative-groups",
                    "Groups that support or represent people",
                    Set.of(Subject.NEEDS, Subject.EXPERIENCES)),
            kind(
                    "directors-of-public-health",
                    "Directors of Public Health",
                    Set.of(Subject.NEEDS),
                    "primary-care-trusts",
                    "public-health-observatories"),
            kind("public-health-observatories", "Public Health Observatories", Set.of(Subject.NEEDS)),
            kind("inspectorate-reports", "Inspectorate reports", Set.of(Subject.COMMISSIONING, Subject.PROVISION)),
            kind(
                    "directors-of-adult-social-services",
                    "Directors of Adult Social Services",
                    Set.of(Subject.COMMISSIONING)),
            kind("directors-of-childrens-services", "Directors of Children's Services", Set.of(Subject.PROVISION)),
            kind("patient-surveys", "Patient surveys", Set.of(Subject.EXPERIENCES)),
            kind(
                    "patient-advice-and-liaison-services",
                    "Patient Advice and Liaison Services",
                    Set.of(Subject.EXPERIENCES),
                    "acute-and-foundation-trusts"),
            kind("primary-care-trusts", "Primary Care Trusts", Set.of(Subject.NEEDS, Subject.COMMISSIONING)),
            kind("acute-and-foundation-trusts", "Acute Trusts and Foundation Trusts", Set.of(Subject.EXPERIENCES)),
            kind(
                    "strategic-health-authorities",
                    "Strategic Health Authorities",
                    Set.of(Subject.COMMISSIONING, Subject.PROVISION)),
            kind("clinicians-and-professionals", "Clinicians and professionals", Set.of(Subject.PROVISION))));

    private final SortedMap<String, KindOfSource> byCode;

    private KindsOfSource(Collection<KindOfSource> kinds) {
        TreeMap<String, KindOfSource> map = new TreeMap<>();
        for (KindOfSource kind : kinds) {
            if (map.put(kind.code(), kind) != null) {
                throw new IllegalArgumentException(
                        "The kind of source " + kind.code() + " is given twice; leave one of the two out");
            }
        }
        this.byCode = Collections.unmodifiableSortedMap(map);
    }

    private static KindOfSource kind(String code, String name, Set<Subject> informs, String... notIndependentOf) {
        return new KindOfSource(code, name, informs, Set.of(notIndependentOf));
    }

    /**
     * The thirteen of the 2008 guide.
     *
     * @return the list
     */
    public static KindsOfSource standard() {
        return STANDARD;
    }

    /**
     * This list with a kind of a host's own.
     *
     * @param kind the kind
     * @return a longer list
     * @throws IllegalArgumentException if the code is taken
     */
    public KindsOfSource with(KindOfSource kind) {
        List<KindOfSource> longer = new ArrayList<>(byCode.values());
        longer.add(kind);
        return new KindsOfSource(longer);
    }

    /**
     * A kind by its code.
     *
     * @param code the code
     * @return empty if the list has none of that code
     */
    public Optional<KindOfSource> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * All codes.
     *
     * @return in the order of the alphabet
     */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /**
     * How many of some kinds are independent of each other: the size of the largest choice among them in which no two draw
     * on the same work. A code that is not in the list counts as independent of all others.
     *
     * @param codes the kinds that were heard
     * @return at least 1 unless {@code codes} is empty
     */
    public int independent(Collection<String> codes) {
        return largestChoice(List.copyOf(new TreeSet<>(codes)), 0, List.of());
    }

    private int largestChoice(List<String> codes, int next, List<String> chosen) {
        if (next == codes.size()) {
            return chosen.size();
        }
        String code = codes.get(next);
        int without = related(code, codes) ? largestChoice(codes, next + 1, chosen) : 0;
        if (chosen.stream().anyMatch(other -> related(code, other))) {
            return without;
        }
        List<String> longer = new ArrayList<>(chosen);
        longer.add(code);
        return Math.max(without, largestChoice(codes, next + 1, longer));
    }

    private boolean related(String code, List<String> others) {
        return others.stream().anyMatch(other -> !other.equals(code) && related(code, other));
    }

    private boolean related(String one, String other) {
        return names(one, other) || names(other, one);
    }

    private boolean names(String one, String other) {
        KindOfSource kind = byCode.get(one);
        return kind != null && kind.notIndependentOf().contains(other);
    }
}
