package org.localinvolvement.links.model.organisation;

/**
 * A body that a council may contract to support a LINk.
 *
 * <p>Local authorities, NHS trusts, Foundation Trusts, Primary Care Trusts and Strategic Health Authorities may not, and nor
 * may the LINk itself: Local Government and Public Involvement in Health Act 2007 s.222(3) and (4).
 */
public sealed interface MayBeHost extends Body permits HostOrganisation, IndependentProvider, VoluntaryProvider {}
