package org.localinvolvement.links.rules.commissioning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Given;

/**
 * On which phases of commissioning a theme bears, as the LINk agreed it.
 *
 * @param theme the code of the theme
 * @param services the codes of the services for which that was agreed; empty for every service
 * @param phases the phases; at least one
 * @param agreed the day from which it applies, inclusive; a later agreement about the same theme and service takes its place
 * @param reference where it was agreed
 */
public record ThemePhases(
        String theme, Set<String> services, Set<CommissioningPhase> phases, LocalDate agreed, String reference) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank or no phase is named
     */
    public ThemePhases {
        theme = Given.text("theme", theme);
        reference = Given.text("reference", reference);
        Objects.requireNonNull(agreed, "agreed: give the day from which it applies");
        services = Given.sorted(services);
        phases = Given.constants(CommissioningPhase.class, phases);
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("phases: name at least one phase on which the theme bears");
        }
    }

    /**
     * Whether it says something of a theme and a service on a day.
     *
     * @param ofTheme the code of the theme
     * @param service the code of the service
     * @param day the day
     * @return false also before the day on which it was agreed
     */
    public boolean appliesTo(String ofTheme, String service, LocalDate day) {
        return theme.equals(ofTheme) && (services.isEmpty() || services.contains(service)) && !agreed.isAfter(day);
    }

    /**
     * The agreements that apply to a theme and a service on a day: the latest of them.
     *
     * @param all every agreement
     * @param theme the code of the theme
     * @param service the code of the service
     * @param day the day
     * @return the phases of those agreed last; empty where nothing is agreed
     */
    public static Set<CommissioningPhase> of(Collection<ThemePhases> all, String theme, String service, LocalDate day) {
        LocalDate last = all.stream()
                .filter(one -> one.appliesTo(theme, service, day))
                .map(ThemePhases::agreed)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return Given.constants(
                CommissioningPhase.class,
                all.stream()
                        .filter(one -> one.appliesTo(theme, service, day)
                                && one.agreed().equals(last))
                        .flatMap(one -> one.phases().stream())
                        .toList());
    }
}
