package org.localinvolvement.links.rules.entry;

import org.localinvolvement.links.model.decision.Truth;

/**
 * What decides whether entry has to be allowed, or stands beside the answer: one fact each, yes, no or unknown.
 *
 * <p>What nobody told is unknown. What is an event, such as conduct on the spot, has not happened unless somebody told of it.
 *
 * <p>Source: SI 2008/915 reg 3; SI 2013/351 reg 11; SI 2008/528 reg 3; SI 2012/3094 regs 40, 42.
 */
public enum EntryFact {
    /** The provider owns the premises. */
    OWNS(Scope.PREMISES, Group.PREMISES, Truth.UNKNOWN, "whether the provider owns the premises"),
    /** The provider controls the premises. */
    CONTROLS(Scope.PREMISES, Group.PREMISES, Truth.UNKNOWN, "whether the provider controls the premises"),
    /** Another services-provider controls them. */
    ANOTHER_CONTROLS(
            Scope.PREMISES, Group.PREMISES, Truth.UNKNOWN, "whether another services-provider controls the premises"),
    /** The premises are a care home: Care Standards Act 2000 s.3. */
    CARE_HOME(Scope.PREMISES, Group.CARE_HOME, Truth.UNKNOWN, "whether the premises are a care home"),
    /** Care services are provided in the part at that time. */
    CARE_NOW(Scope.PART, Group.CARE_NOW, Truth.UNKNOWN, "whether care services are provided there at that time"),
    /** It is asked to observe an excluded activity, for example children's social care. */
    OBSERVES_EXCLUDED(
            Scope.PART, Group.EXCLUDED, Truth.UNKNOWN, "whether an excluded activity is to be observed there"),
    /** Entry is sought for the purpose of observing an excluded activity. */
    PURPOSE_EXCLUDED(
            Scope.PART, Group.EXCLUDED, Truth.UNKNOWN, "whether entry is sought to observe an excluded activity"),
    /** An excluded activity goes on elsewhere on the site. */
    EXCLUDED_ELSEWHERE(
            Scope.PART, Group.EXCLUDED, Truth.NO, "whether an excluded activity goes on elsewhere on the site"),
    /** The presence of a representative would compromise the effective provision of care services. */
    COMPROMISES_CARE(
            Scope.PART,
            Group.COMPROMISES_CARE,
            Truth.UNKNOWN,
            "whether the presence of a representative would compromise the effective provision of care services"),
    /** It would compromise anybody's privacy or dignity. */
    COMPROMISES_PRIVACY(
            Scope.PART,
            Group.COMPROMISES_PRIVACY,
            Truth.UNKNOWN,
            "whether the presence of a representative would compromise anybody's privacy or dignity"),
    /** A resident invites the representative to his or her own room or home. */
    RESIDENT_INVITES(Scope.PART, Group.BESIDE, Truth.NO, "whether a resident invites the representative"),
    /** The provider gives a reason of health, safety or infection. */
    HEALTH_OR_SAFETY_REASON(
            Scope.PART, Group.BESIDE, Truth.NO, "whether the provider gives a reason of health, safety or infection"),
    /** Somebody has been authorised under the arrangements, whether or not every step was taken. */
    UNDER_ARRANGEMENTS(
            Scope.REPRESENTATIVE,
            Group.AUTHORISED,
            Truth.UNKNOWN,
            "whether the representative was authorised under the arrangements"),
    /** The certificate was obtained and considered and the individual found suitable; made of the steps, never given. */
    CLEARED(
            Scope.REPRESENTATIVE,
            Group.AUTHORISED,
            Truth.UNKNOWN,
            "whether the representative was found suitable on a criminal records certificate"),
    /** The representative gives the provider evidence of the authorisation. */
    GIVES_EVIDENCE(
            Scope.REPRESENTATIVE,
            Group.EVIDENCE,
            Truth.UNKNOWN,
            "whether the representative gives the provider evidence of the authorisation"),
    /** The provider is of the opinion that the representative is not acting reasonably and proportionately. */
    PROVIDER_OBJECTS(
            Scope.REPRESENTATIVE,
            Group.OPINION,
            Truth.UNKNOWN,
            "whether the provider is of the opinion that the representative does not act reasonably and proportionately"),
    /** On the spot, the representative has acted so as to compromise care, privacy or dignity. */
    COMPROMISED_ON_SITE(
            Scope.REPRESENTATIVE,
            Group.CONDUCT,
            Truth.NO,
            "whether the representative has compromised care, privacy or dignity on the spot"),
    /** The viewing is for something else than the activities of s.221(2), for example a personal grievance. */
    OTHER_PURPOSES(
            Scope.REPRESENTATIVE, Group.BESIDE, Truth.NO, "whether the viewing is for something else than involvement"),
    /** The representative stands on the published list. */
    ON_PUBLISHED_LIST(
            Scope.REPRESENTATIVE,
            Group.GOVERNANCE,
            Truth.UNKNOWN,
            "whether the representative stands on the published list"),
    /** The representatives come from a temporary body of 2008, and not from a LINk. */
    TEMPORARY_BODY(
            Scope.VISIT,
            Group.GOVERNANCE,
            Truth.UNKNOWN,
            "whether a temporary body acted, because no LINk had started"),
    /** The visit was decided under the published procedure. */
    DECIDED_UNDER_PROCEDURE(
            Scope.VISIT,
            Group.GOVERNANCE,
            Truth.UNKNOWN,
            "whether the visit was decided under the published procedure"),
    /** No notice is given before. */
    WITHOUT_NOTICE(Scope.VISIT, Group.BESIDE, Truth.NO, "whether the visit was without notice");

    /** Whose fact it is. */
    public enum Scope {
        /** Of the premises as a whole. */
        PREMISES,
        /** Of a part, at that time. */
        PART,
        /** Of a representative. */
        REPRESENTATIVE,
        /** Of the visit. */
        VISIT
    }

    /** Facts that grounds combine: only within a group does it matter together what is unknown. */
    enum Group {
        PREMISES,
        CARE_HOME,
        CARE_NOW,
        EXCLUDED,
        COMPROMISES_CARE,
        COMPROMISES_PRIVACY,
        AUTHORISED,
        EVIDENCE,
        OPINION,
        CONDUCT,
        GOVERNANCE,
        BESIDE
    }

    private final Scope scope;
    private final Group group;
    private final Truth unlessTold;
    private final String words;

    EntryFact(Scope scope, Group group, Truth unlessTold, String words) {
        this.scope = scope;
        this.group = group;
        this.unlessTold = unlessTold;
        this.words = words;
    }

    /**
     * Whose fact it is.
     *
     * @return where in a question it is told
     */
    public Scope scope() {
        return scope;
    }

    Group group() {
        return group;
    }

    /**
     * What holds where nobody told.
     *
     * @return unknown, or no for what is an event
     */
    public Truth unlessTold() {
        return unlessTold;
    }

    /**
     * What would have to be known.
     *
     * @return for example {@code whether the premises are a care home}
     */
    public String words() {
        return words;
    }
}
