package org.localinvolvement.links.model.organisation;

/**
 * The national body beside local Healthwatch, a committee of the Care Quality Commission.
 *
 * <p>Source: Health and Social Care Act 2012 s.181.
 *
 * @param identity its id, codes, names and period
 */
public record HealthwatchEngland(Identity identity) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.HEALTHWATCH_ENGLAND;
    }
}
