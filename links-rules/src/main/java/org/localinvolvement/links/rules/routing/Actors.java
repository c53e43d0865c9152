package org.localinvolvement.links.rules.routing;

import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Answer;

/** Tells who acts for the people of an area on a day. */
final class Actors {

    private Actors() {}

    static Routes.Acting of(Gathering gathering) {
        if (gathering.regime == Regime.NONE) {
            return new Routes.Acting(
                    List.of(), "Nobody: there was no Local Involvement Network before 1 April 2008", List.of());
        }
        Identifier area = gathering.question.area();
        String kind = gathering.regime == Regime.LINKS ? "LINk" : "local Healthwatch organisation";
        if (area == null) {
            return new Routes.Acting(
                    List.of(),
                    "It is not known which " + kind + " acts",
                    List.of("The area of the " + kind + " that asks is not told"));
        }
        if (gathering.regime == Regime.LOCAL_HEALTHWATCH) {
            return told(gathering, gathering.register.localHealthwatchCovering(area), kind);
        }
        return temporary(gathering)
                ? told(gathering, gathering.register.temporaryArrangementsFor(area), "temporary body of 2008")
                : told(gathering, gathering.register.linksCovering(area), kind);
    }

    /**
     * Whether the temporary body of 2008 acts, so that its own rules apply: it is told to stand on the day, and no LINk of the area is
     * known to have started.
     */
    static boolean temporary(Gathering gathering) {
        Identifier area = gathering.question.area();
        return gathering.regime == Regime.LINKS
                && area != null
                && gathering.register.linksCovering(area).values().stream()
                        .noneMatch(link -> link.startedBy(gathering.register.day()) == Truth.YES)
                && !gathering.register.temporaryArrangementsFor(area).values().isEmpty();
    }

    private static Routes.Acting told(Gathering gathering, Answer<? extends Body> answer, String kind) {
        List<Identifier> ids = answer.values().stream().map(Body::id).toList();
        String names = answer.values().stream()
                .map(body -> gathering.nameOf(body) + " (" + body.id() + ")")
                .collect(Collectors.joining(", "));
        return new Routes.Acting(
                ids,
                ids.isEmpty() ? "It is not held which " + kind + " acts" : "The " + kind + " acts: " + names,
                ids.isEmpty() ? Gathering.gaps(answer, "Which " + kind + " acts is not held") : answer.missing());
    }
}
