package org.localinvolvement.links.model.organisation;

/**
 * Scrutinises the policies of the Mayor of London.
 *
 * <p>Source: "Health and social care structures" (May 2009), How are Local Authorities structured.
 *
 * @param identity its id, codes, names and period
 */
public record LondonAssembly(Identity identity) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.LONDON_ASSEMBLY;
    }
}
