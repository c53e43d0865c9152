package org.localinvolvement.links.model.organisation;

/**
 * A public body outside the departments that is neither an NHS body nor a regulator.
 *
 * <p>The Health Protection Agency is one since 1 April 2005 and not, as the guide of May 2009 says, a Special Health Authority:
 * Health Protection Agency Act 2004 (not confirmed).
 *
 * @param identity its id, codes, names and period
 */
public record NonDepartmentalPublicBody(Identity identity) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.PUBLIC_BODY;
    }
}
