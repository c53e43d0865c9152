package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;

/**
 * An interest that somebody with a part in decisions declared.
 *
 * <p>Conflicts of interest are not regulated for LINks; what is declared is what the LINk agreed.
 *
 * @param role the role or group that declared it, never a person's name
 * @param matter in what the interest lies
 * @param declared the day
 */
public record DeclaredInterest(String role, String matter, LocalDate declared) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public DeclaredInterest {
        role = Given.text("role", role);
        matter = Given.text("matter", matter);
        Objects.requireNonNull(declared, "declared: give the day");
    }
}
