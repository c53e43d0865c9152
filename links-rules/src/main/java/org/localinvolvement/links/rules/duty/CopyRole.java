package org.localinvolvement.links.rules.duty;

/** As what the Act names somebody who is sent a copy of the annual report. Source: 2007 Act s.227(4), as enacted and amended. */
public enum CopyRole {
    /** The local authority that makes the arrangements. */
    LOCAL_AUTHORITY,
    /** A Primary Care Trust any part of whose area is within the authority's; to 31 March 2013. */
    PRIMARY_CARE_TRUST,
    /** A Strategic Health Authority any part of whose area is within the authority's; to 31 March 2013. */
    STRATEGIC_HEALTH_AUTHORITY,
    /** An Overview and Scrutiny Committee to whose functions any of the activities are relevant. */
    SCRUTINY_COMMITTEE,
    /** The Care Quality Commission. */
    CARE_QUALITY_COMMISSION,
    /** The Secretary of State; to 31 March 2013. */
    SECRETARY_OF_STATE,
    /** NHS England; from 1 April 2013. */
    NHS_ENGLAND,
    /** The clinical commissioning groups, later the integrated care boards; from 1 April 2013. */
    COMMISSIONER,
    /** Healthwatch England; from 1 April 2013. */
    HEALTHWATCH_ENGLAND,
    /** Somebody whom a direction names. */
    DIRECTED
}
