package org.localinvolvement.links.rules.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.localinvolvement.links.rules.commissioning.HostCommissioning;
import org.localinvolvement.links.rules.routing.RouteQuestion;

/**
 * What should a LINk do about an issue, with whom, and until when?
 *
 * @param route the issue, the day, the bodies and the proposals for change, as for routing
 * @param held the calendars of commissioners and on which phases themes bear, as the host holds them
 */
public record PlanQuestion(
        @Valid @NotNull(message = "the question needs the issue and the day, as for routing")
        RouteQuestion route,

        @NotNull(message = "the question needs what the host holds; HostCommissioning.none() where that is nothing")
        HostCommissioning held) {}
