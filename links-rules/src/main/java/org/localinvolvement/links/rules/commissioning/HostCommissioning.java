package org.localinvolvement.links.rules.commissioning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * What a host holds of commissioning: the calendars of commissioners, and on which phases themes bear.
 *
 * @param calendars one of each commissioner; in the order of the commissioners
 * @param themePhases what the LINk agreed, in the order of themes and days
 */
public record HostCommissioning(List<PublishedCalendar> calendars, List<ThemePhases> themePhases) {

    /**
     * Sorts and checks.
     *
     * @throws IllegalArgumentException if a commissioner has two calendars
     */
    public HostCommissioning {
        calendars = calendars.stream()
                .sorted(Comparator.comparing(one -> one.calendar().commissioner()))
                .toList();
        themePhases = themePhases.stream()
                .sorted(Comparator.comparing(ThemePhases::theme)
                        .thenComparing(ThemePhases::agreed)
                        .thenComparing(one -> one.services().toString())
                        .thenComparing(one -> one.phases().toString())
                        .thenComparing(ThemePhases::reference))
                .toList();
        Set<Identifier> seen = new HashSet<>();
        for (PublishedCalendar one : calendars) {
            if (!seen.add(one.calendar().commissioner())) {
                throw new IllegalArgumentException("calendars: "
                        + one.calendar().commissioner() + " has two calendars; put all of its openings into one");
            }
        }
    }

    /**
     * Where nothing is held.
     *
     * @return no calendar and nothing agreed
     */
    public static HostCommissioning none() {
        return new HostCommissioning(List.of(), List.of());
    }

    /**
     * The calendar of a commissioner.
     *
     * @param commissioner its identifier, as the calendar gives it
     * @return empty where none is held
     */
    public Optional<PublishedCalendar> calendarOf(Identifier commissioner) {
        return calendars.stream()
                .filter(one -> one.calendar().commissioner().equals(commissioner))
                .findFirst();
    }
}
