package org.localinvolvement.links.rules.trigger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.service.Sector;

/**
 * Which services and pathways of care a theme is about, as the LINk coded it.
 *
 * @param theme the theme, as in the contact log
 * @param sector the sector; null where it is not told
 * @param services the codes of the services, the one that is agreed about before others first
 * @param pathways the codes of the pathways of care
 */
public record ThemeCoding(String theme, @Nullable Sector sector, List<String> services, List<String> pathways) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the theme is blank
     */
    public ThemeCoding {
        theme = Given.text("theme", theme);
        services = List.copyOf(Objects.requireNonNull(services, "services: give an empty list where there is none"));
        pathways = List.copyOf(Objects.requireNonNull(pathways, "pathways: give an empty list where there is none"));
    }
}
