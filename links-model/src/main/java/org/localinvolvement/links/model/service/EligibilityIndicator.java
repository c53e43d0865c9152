package org.localinvolvement.links.model.service;

import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;

/**
 * What puts a need into a band of eligibility.
 *
 * @param aspect which side of life it is about
 * @param words what it says, in this library's words
 */
public record EligibilityIndicator(Aspect aspect, String words) {

    /**
     * The sides of life that the bands look at.
     *
     * <p>Source: Fair Access to Care Services, Department of Health guidance of 2003. That the low band does not look at
     * work and education is not confirmed.
     */
    public enum Aspect {
        /** Personal care and domestic routines. */
        PERSONAL_CARE,
        /** Choice and control. */
        CHOICE_AND_CONTROL,
        /** Abuse or neglect. */
        ABUSE_OR_NEGLECT,
        /** Work and education, support networks, family roles. */
        WORK_SUPPORT_AND_FAMILY,
        /** Life and health. */
        LIFE_AND_HEALTH
    }

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public EligibilityIndicator {
        Objects.requireNonNull(aspect, "aspect: give the side of life");
        words = Given.text("words", words);
    }
}
