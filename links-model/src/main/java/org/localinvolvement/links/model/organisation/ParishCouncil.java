package org.localinvolvement.links.model.organisation;

import org.localinvolvement.links.model.time.Timeline;

/**
 * A town or parish council, at a very local level below districts and some unitary councils.
 *
 * <p>Source: "Health and social care structures" (May 2009), How are Local Authorities structured.
 *
 * @param identity its id, codes, names and period
 * @param parishKind what it calls itself
 * @param within the id of the district or unitary council in whose area it lies
 */
public record ParishCouncil(Identity identity, ParishKind parishKind, Timeline<Identifier> within) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.PARISH_COUNCIL;
    }
}
