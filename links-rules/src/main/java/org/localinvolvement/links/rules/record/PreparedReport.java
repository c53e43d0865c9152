package org.localinvolvement.links.rules.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * An annual report on the record of a LINk.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227.
 *
 * @param yearEnd the last day of its year, a 31 March
 * @param prepared the day on which it was prepared; null where none is on record
 * @param published the day on which it was made publicly available; null where none is on record
 * @param copies to whom copies went and when: an identifier of a body, or {@code secretary-of-state}, {@code cqc},
 *     {@code nhs-england} or {@code healthwatch-england}
 * @param directed to whom a direction sends a copy beside those whom the Act names
 */
public record PreparedReport(
        LocalDate yearEnd,
        @Nullable LocalDate prepared,
        @Nullable LocalDate published,
        Map<String, LocalDate> copies,
        Set<Identifier> directed) {

    /** Copies and sorts. */
    public PreparedReport {
        Objects.requireNonNull(yearEnd, "yearEnd: give the last day of the year of the report");
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
        directed = Collections.unmodifiableSortedSet(new TreeSet<>(directed));
    }
}
