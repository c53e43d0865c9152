package org.localinvolvement.links.rules.priority;

import java.util.List;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.document.Section;

/** The form of a role or body: a code, so that no person's name gets into an answer. */
public final class RoleCode {

    static final String EXPECTED = "a role or body is a code of small letters, digits and hyphens, for example"
            + " steering-group, and never a person's name";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private RoleCode() {}

    static boolean is(String text) {
        return FORM.matcher(text).matches();
    }

    /** The codes that may stand under a key; what is no code is told without its text, because it may be a name. */
    static List<String> readAll(Section section, String key) {
        List<String> roles = section.optionalTexts(key);
        if (!roles.stream().allMatch(RoleCode::is)) {
            section.problemWithoutValue(ProblemCode.VALUE_INVALID, key, EXPECTED, "Write the role as a code");
        }
        return roles;
    }

    /**
     * The code that has to stand under a key.
     *
     * @param section where the key stands; what is no code becomes a problem of its document, without its text
     * @param key the key
     * @return the code
     */
    public static String read(Section section, String key) {
        String role = section.text(key);
        if (!role.isEmpty() && !is(role)) {
            section.problemWithoutValue(ProblemCode.VALUE_INVALID, key, EXPECTED, "Write the role as a code");
        }
        return role;
    }
}
