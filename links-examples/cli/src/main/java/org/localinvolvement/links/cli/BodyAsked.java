package org.localinvolvement.links.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.organisation.Identifier;

/** What a person types to say which body is meant: an identifier, a bare code, or a name. */
final class BodyAsked {

    /** What may be typed, for the help of the commands that take it. */
    static final String HELP =
            "A code or the id of a body as scheme:value, for example ods:5N7, gss:E06000015 or links:derby-unitary."
                    + " A bare code is taken by its form: a letter and eight digits for gss; three letters or digits, or four"
                    + " to six with a digit among them, for ods.";

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9-]*:\\S.*");
    private static final Pattern GSS = Pattern.compile("[A-Za-z][0-9]{8}");
    private static final Pattern ODS = Pattern.compile("[A-Za-z0-9]{3}|(?=[A-Za-z]*[0-9])[A-Za-z0-9]{4,6}");

    private BodyAsked() {}

    /** Empty where it can only be a name. */
    static Optional<Identifier> identifier(String typed) {
        String text = typed.strip();
        if (GSS.matcher(text).matches()) {
            return Optional.of(Identifier.gss(text));
        }
        if (ODS.matcher(text).matches()) {
            return Optional.of(Identifier.ods(text));
        }
        if (!IDENTIFIER.matcher(text).matches()) {
            return Optional.empty();
        }
        Identifier parsed = Identifier.parse(text);
        boolean capitals =
                parsed.scheme().equals(Identifier.ODS) || parsed.scheme().equals(Identifier.GSS);
        return Optional.of(
                capitals ? new Identifier(parsed.scheme(), parsed.value().toUpperCase(Locale.ROOT)) : parsed);
    }
}
