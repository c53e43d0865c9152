package org.localinvolvement.links.model.work;

/**
 * What a LINk considers before it decides how to carry out its activities.
 *
 * <p>Source: "Starting a work programme" (April 2008), Setting a work programme: its five points.
 */
public enum ReadinessPoint {
    /** Ways of running the LINk, among them how people are authorised to enter and view. */
    WAYS_OF_RUNNING,
    /** How to build on existing local involvement activity. */
    EXISTING_INVOLVEMENT,
    /** How to communicate with communities about issues, and how they can influence the LINk's work. */
    COMMUNICATION,
    /** Creative and innovative ways to reach out to and involve people and groups. */
    REACHING_OUT,
    /** How much money to spend on the different aspects of the work. */
    SPENDING
}
