package org.localinvolvement.links.model.organisation;

/**
 * Who provides primary care under a contract with a Primary Care Trust.
 *
 * <p>Source: SI 2008/915 reg 6(a) to (d); "Health and social care structures" (May 2009), What is a Primary Care Trust.
 */
public enum ContractorKind {
    /** Primary medical services: a practice of general practitioners. */
    GENERAL_PRACTICE,
    /** Primary dental services. */
    DENTAL,
    /** Primary ophthalmic services: an optician. */
    OPHTHALMIC,
    /** Pharmaceutical services: a pharmacy. */
    PHARMACEUTICAL,
    /** Local pharmaceutical services; an entry duty of their own from 1 April 2013 alone, SI 2013/351 reg 14. */
    LOCAL_PHARMACEUTICAL
}
