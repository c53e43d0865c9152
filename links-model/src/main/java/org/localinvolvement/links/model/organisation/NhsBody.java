package org.localinvolvement.links.model.organisation;

/** A body of the National Health Service; none of them may be a host, and none may be a LINk. */
public sealed interface NhsBody extends Body
        permits StrategicHealthAuthority, HealthCommissioner, Trust, SpecialHealthAuthority, NhsEngland {}
