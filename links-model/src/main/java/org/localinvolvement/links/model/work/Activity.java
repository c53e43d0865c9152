package org.localinvolvement.links.model.work;

/**
 * What a LINk is there to do.
 *
 * <p>Viewing and observing have to be for one of these.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.221(2), as in force to 31 March 2013; those that
 * local Healthwatch has beyond them, s.221(2)(e) to (i), are not held here.
 */
public enum Activity {
    /** Promoting and supporting involvement in commissioning, provision and scrutiny: s.221(2)(a). */
    INVOLVE,
    /** Enabling people to monitor and review commissioning and provision: s.221(2)(b), (3). */
    MONITOR,
    /** Obtaining people's views on their needs and experiences: s.221(2)(c). */
    OBTAIN_VIEWS,
    /** Making those views known: s.221(2)(d)(i). */
    MAKE_VIEWS_KNOWN,
    /** Making reports and recommendations on improvement: s.221(2)(d)(ii). */
    REPORT_AND_RECOMMEND
}
