package org.localinvolvement.links.model.organisation;

/**
 * For what a body is regulated.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is the Care Quality Commission and What is a Foundation
 * Trust; SI 2009/462 art 11 for the change on 1 April 2009.
 */
public enum RegulatedActivity {
    /** The quality of health care. */
    HEALTH_CARE,
    /** The quality of social care for adults. */
    ADULT_SOCIAL_CARE,
    /** The use of detention under the Mental Health Act. */
    MENTAL_HEALTH_ACT_DETENTION,
    /** The finance and governance of Foundation Trusts, and of them alone. */
    FOUNDATION_TRUST_GOVERNANCE,
    /** Social care for children. */
    CHILDRENS_SOCIAL_CARE,
    /** How public bodies of an area work together: the Comprehensive Area Assessment from 2009. */
    AREA_ASSESSMENT
}
