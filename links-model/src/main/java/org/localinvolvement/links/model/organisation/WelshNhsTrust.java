package org.localinvolvement.links.model.organisation;

/**
 * An NHS trust of Wales, which files of the NHS Organisation Data Service list among those of England.
 *
 * <p>No duty of the LINks' law rests on it: the care services of that law are those of the health service in England, Local
 * Government and Public Involvement in Health Act 2007 s.221(6).
 *
 * @param identity its id, codes, names and period
 */
public record WelshNhsTrust(Identity identity) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.WELSH_NHS_TRUST;
    }
}
