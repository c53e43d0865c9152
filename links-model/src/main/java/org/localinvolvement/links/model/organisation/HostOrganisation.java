package org.localinvolvement.links.model.organisation;

/**
 * An organisation contracted to support a LINk: it logs what people say and helps the LINk decide.
 *
 * <p>A host is never an NHS body or a council ({@link HostContract}).
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.222(3).
 *
 * @param identity its id, codes, names and period
 */
public record HostOrganisation(Identity identity) implements MayBeHost {

    @Override
    public BodyKind kind() {
        return BodyKind.HOST_ORGANISATION;
    }
}
