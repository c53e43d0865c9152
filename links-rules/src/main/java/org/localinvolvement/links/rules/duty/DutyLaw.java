package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.localinvolvement.links.model.decision.Regime;

/**
 * Which rules about duties an event falls under: it goes by the day from which its time runs, not by the day of the question.
 *
 * <p>Source: SI 2008/528 regs 10 and 11 for temporary bodies, regs 5 and 6 for LINks; SI 2012/3094 Part 6 from 1 April 2013.
 */
public enum DutyLaw {
    /** What a temporary body of 2008 sent, before a LINk had started. */
    TEMPORARY(TemporaryDutyFindings.class),
    /** The law of LINks, 1 April 2008 to 31 March 2013, and what SI 2012/3094 reg 47 saves of it. */
    LINKS(LinkDutyFindings.class),
    /** The law of local Healthwatch, from 1 April 2013. */
    HEALTHWATCH(HealthwatchDutyFindings.class);

    private final Class<?> findings;

    DutyLaw(Class<?> findings) {
        this.findings = findings;
    }

    /**
     * The law of the days on which there is no temporary body.
     *
     * @param day the day from which time runs
     * @return that of LINks for every day before 1 April 2013
     */
    static DutyLaw asAt(LocalDate day) {
        return Regime.asAt(day) == Regime.LOCAL_HEALTHWATCH ? HEALTHWATCH : LINKS;
    }

    /**
     * The question to which its rules belong.
     *
     * @return for example {@code duty.links}
     */
    String question() {
        return "duty." + name().toLowerCase(Locale.ROOT);
    }

    static DutyLaw of(String question) {
        return Arrays.stream(values())
                .filter(law -> law.question().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No law is called " + question));
    }

    /** What its rules may say. */
    Class<?> findings() {
        return findings;
    }
}
