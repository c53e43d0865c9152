package org.localinvolvement.links.model.commissioning;

import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.Given;

/**
 * The five stages of the World Class Commissioning Engagement Cycle.
 *
 * <p>They are not the nine phases of a cycle ({@link CommissioningPhase}); neither is read as the other.
 *
 * <p>Source: "Health and social care structures" (May 2009), figure 3, The Engagement Cycle. The names are those of its
 * refresh of 2012, as is that a further part, making it happen, stands at the centre and is no stage; that the original of 2009 has the
 * same is not confirmed. The guide has the cycle help Primary Care Trusts, and perhaps trusts and councils that commission jointly.
 */
public enum EngagementStage {
    /** Engage communities to identify needs and aspirations. */
    IDENTIFY_NEEDS("Identify needs and aspirations", "analyse"),
    /** Engage the public to develop priorities, strategies and plans. */
    DEVELOP_PRIORITIES("Develop priorities, strategies and plans", "plan"),
    /** Engage patients and carers to improve services. */
    IMPROVE_SERVICES("Improve services", "design pathways"),
    /** Engage patients, carers and the public to procure services. */
    PROCURE_SERVICES("Procure services", "specify and procure"),
    /** Engage patients and carers to monitor services. */
    MONITOR_SERVICES("Monitor services", "deliver and improve");

    /** Whom a commissioner engages. */
    public enum Engaged {
        /** The communities of the area. */
        COMMUNITIES,
        /** The public. */
        PUBLIC,
        /** Patients and users of services. */
        PATIENTS,
        /** Carers. */
        CARERS
    }

    private final String title;
    private final String purpose;

    EngagementStage(String title, String purpose) {
        this.title = title;
        this.purpose = purpose;
    }

    /**
     * The name of the stage.
     *
     * @return for example {@code Procure services}
     */
    public String title() {
        return title;
    }

    /**
     * What the commissioner does in the stage.
     *
     * @return for example {@code specify and procure}
     */
    public String purpose() {
        return purpose;
    }

    /**
     * Whom the commissioner engages.
     *
     * @return at least one, in the order of their list
     */
    public Set<Engaged> who() {
        return Given.constants(
                Engaged.class,
                switch (this) {
                    case IDENTIFY_NEEDS -> List.of(Engaged.COMMUNITIES);
                    case DEVELOP_PRIORITIES -> List.of(Engaged.PUBLIC);
                    case IMPROVE_SERVICES, MONITOR_SERVICES -> List.of(Engaged.PATIENTS, Engaged.CARERS);
                    case PROCURE_SERVICES -> List.of(Engaged.PATIENTS, Engaged.CARERS, Engaged.PUBLIC);
                });
    }

    /**
     * What a LINk can bring: suggestions of this library, not of the cycle.
     *
     * @return at least one
     */
    public List<String> linkInput() {
        return switch (this) {
            case IDENTIFY_NEEDS -> List.of("views gathered", "evidence for the Joint Strategic Needs Assessment");
            case DEVELOP_PRIORITIES -> List.of("comment", "answer to a formal consultation", "views on trade-offs");
            case IMPROVE_SERVICES -> List.of("findings of enter and view", "recommendations");
            case PROCURE_SERVICES -> List.of("quality requirements for contracts");
            case MONITOR_SERVICES ->
                List.of("visits", "trends", "reports", "referral to the Overview and Scrutiny Committee");
        };
    }
}
