package org.localinvolvement.links.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;

/** What every answer about routing keeps to, whatever is asked. */
final class RouteAnswers {

    private RouteAnswers() {}

    static void requireExplained(String asked, Decision<Routes> decision) {
        for (Approach approach : decision.answer().approaches()) {
            String which = asked + ": " + approach.role() + " " + approach.name();
            assertThat(approach.reasons()).as(which).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.citations()).isNotEmpty();
                assertThat(reason.reason()).endsWith(".");
            });
            if (approach.holds() == Truth.UNKNOWN || (approach.holds() == Truth.YES && approach.body() == null)) {
                assertThat(approach.missing()).as(which).isNotEmpty();
                assertThat(decision.missing()).containsAll(approach.missing());
            }
            for (Approach.Way way : approach.ways()) {
                assertThat(way.rules()).as(which + " " + way.power()).isNotEmpty();
                if (way.holds() == Truth.UNKNOWN || way.answers() == Truth.UNKNOWN) {
                    boolean ofDuties = way.duties().stream()
                            .anyMatch(duty -> !duty.missing().isEmpty());
                    assertThat(!way.missing().isEmpty() || ofDuties)
                            .as(which + " " + way.power())
                            .isTrue();
                }
                for (AnswerOwed owed : way.duties()) {
                    assertThat(owed.citations()).as(which).isNotEmpty();
                    if (owed.holds() == Truth.UNKNOWN) {
                        assertThat(owed.missing()).as(which + " " + owed.deed()).isNotEmpty();
                    }
                }
            }
        }
    }
}
