package org.localinvolvement.links.model.organisation;

/**
 * A department of central government: the Department of Health under its Secretary of State.
 *
 * <p>It gives policy and guidance to the NHS and to councils' social services; Strategic Health Authorities account to it,
 * Foundation Trusts do not.
 *
 * <p>Source: "Health and social care structures" (May 2009), The National Health Service and the Department of Health.
 *
 * @param identity its id, codes, names and period
 */
public record GovernmentDepartment(Identity identity) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.GOVERNMENT_DEPARTMENT;
    }
}
