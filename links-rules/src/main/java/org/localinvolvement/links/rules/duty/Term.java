package org.localinvolvement.links.rules.duty;

import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Territory;

/**
 * The time that a provision gives: a fact of the law, with its provision and the days on which it is in force. No host agrees
 * or changes it.
 *
 * @param name what rules ask for it by, for example {@code report}
 * @param law under which rules it stands
 * @param inForce on which starting days it applies
 * @param start the event from which it runs
 * @param unit what it counts
 * @param amount how many; 0 for a day of the year
 * @param day the day of the year; null for any other unit
 * @param counting whether the day of the event is counted; for months and a day of the year it is not
 * @param territory whose holidays are not working days
 * @param provision where it stands
 * @param reading why the provision does not say so in terms; empty where it does
 */
public record Term(
        String name,
        DutyLaw law,
        Period inForce,
        StartOfTime start,
        TermUnit unit,
        int amount,
        @Nullable MonthDay day,
        Counting counting,
        Territory territory,
        String provision,
        String reading) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if name or provision is blank, or the amount does not fit the unit
     */
    public Term {
        Objects.requireNonNull(law, "law: say under which rules the term stands");
        Objects.requireNonNull(counting, "counting: say whether the day of the event is counted");
        if (name.isBlank() || provision.isBlank()) {
            throw new IllegalArgumentException("A term has a name and a provision: \"" + name + "\"");
        }
        if ((unit == TermUnit.DAY_OF_YEAR) != (day != null) || (unit == TermUnit.DAY_OF_YEAR) != (amount == 0)) {
            throw new IllegalArgumentException("The term " + name + " has an amount, or a day of the year; give one");
        }
    }

    /**
     * The length in words.
     *
     * @return for example {@code 20 working days}, or {@code by 30 June}
     */
    public String lengthInWords() {
        return switch (unit) {
            case WORKING_DAYS -> amount + " working days";
            case DAYS -> amount + " days";
            case MONTHS -> amount + " months";
            case DAY_OF_YEAR -> "to " + (day == null ? "" : TermTable.inWords(day));
        };
    }
}
