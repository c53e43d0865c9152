package org.localinvolvement.links.model.organisation;

/**
 * A body that spoke for patients before there were LINks.
 *
 * <p>Source: "Health and social care structures" (May 2009), Having a say.
 *
 * @param identity its id, codes, names and period
 * @param earlierKind which kind
 */
public record EarlierInvolvementBody(Identity identity, EarlierInvolvement earlierKind) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.EARLIER_INVOLVEMENT_BODY;
    }
}
