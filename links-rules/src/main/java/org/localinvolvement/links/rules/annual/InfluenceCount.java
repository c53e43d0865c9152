package org.localinvolvement.links.rules.annual;

/**
 * What came of reports and recommendations, counted from records alone.
 *
 * @param reports reports that were made
 * @param answersOwed answers that bodies owe or may owe: one for each report and body
 * @param inTime of these, answered in full and in time
 * @param late answered in full after the last day
 * @param incomplete something came that is no full answer, and the last day has passed
 * @param overdue nothing is on record for a part of the answer, and the last day has passed
 * @param notDue no full answer is on record, and the last day has not passed
 * @param cannotSay missing facts decide
 * @param recommendations recommendations that were made
 * @param accepted of these, a body said that it will act
 * @param refused a body said that it will not, and none that it will
 * @param unanswered nobody said either
 * @param actedOn of all recommendations, the LINk found that a body acted
 * @param notActedOn it found that one did not, and none that did
 */
public record InfluenceCount(
        int reports,
        int answersOwed,
        int inTime,
        int late,
        int incomplete,
        int overdue,
        int notDue,
        int cannotSay,
        int recommendations,
        int accepted,
        int refused,
        int unanswered,
        int actedOn,
        int notActedOn) {

    /**
     * Checks that nothing is counted twice and nothing lost.
     *
     * @throws IllegalArgumentException if the answers or the recommendations do not add up
     */
    public InfluenceCount {
        if (inTime + late + incomplete + overdue + notDue + cannotSay != answersOwed
                || accepted + refused + unanswered != recommendations
                || actedOn + notActedOn > recommendations) {
            throw new IllegalArgumentException(
                    "What is counted of answers and recommendations does not add up: count" + " each of them once");
        }
    }

    /**
     * Recommendations of which it is not known whether anybody acted.
     *
     * @return from 0
     */
    public int notLookedAt() {
        return recommendations - actedOn - notActedOn;
    }
}
