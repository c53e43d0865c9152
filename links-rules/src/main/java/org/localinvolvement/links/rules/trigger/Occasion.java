package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ParameterValue;

/** What can call for action besides what was said about a theme; rules match the kinds of it. */
public sealed interface Occasion
        permits CommunityVoices, BoundaryCrossing, ProposedChange, OverdueAnswer, ReceivedInvitation {

    /**
     * What it is about.
     *
     * @return for example an area, a proposal or a theme
     */
    String subject();

    /**
     * What would have to be known where it is not settled.
     *
     * @return empty where nothing is missing
     */
    String missing();

    /**
     * The day from which it is so.
     *
     * @return null where it is not known or not dated
     */
    @Nullable
    LocalDate since();

    /**
     * The agreed values that were read.
     *
     * @return may be empty
     */
    List<ParameterValue> parameters();
}
