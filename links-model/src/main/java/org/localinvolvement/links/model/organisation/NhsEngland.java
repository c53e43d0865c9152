package org.localinvolvement.links.model.organisation;

/**
 * NHS England, in law first the National Health Service Commissioning Board.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.224(2) as amended.
 *
 * @param identity its id, codes, names and period
 */
public record NhsEngland(Identity identity) implements NhsBody {

    @Override
    public BodyKind kind() {
        return BodyKind.NHS_ENGLAND;
    }
}
