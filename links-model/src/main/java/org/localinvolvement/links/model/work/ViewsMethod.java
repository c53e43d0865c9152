package org.localinvolvement.links.model.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;

/**
 * A way of gathering views.
 *
 * <p>The guides name two and give no cost: what suits whom at which cost, a LINk agrees itself.
 *
 * @param code for example {@code focus-group}
 * @param name for reading
 * @param purpose what it is for, in words
 * @param userGroups the user groups and communities that it suits; empty where it is not agreed for some alone
 * @param cost what it costs, in pounds; null where it is not told
 * @param source where this is said
 */
public record ViewsMethod(
        String code,
        String name,
        String purpose,
        Set<String> userGroups,
        @Nullable BigDecimal cost,
        String source) {

    private static final String GUIDE = "Health and social care structures (May 2009), Having a say";
    private static final String QUALITATIVE = "qualitative research";

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank or the cost is below nothing
     */
    public ViewsMethod {
        code = Given.text("code", code);
        name = Given.text("name", name);
        purpose = Given.text("purpose", purpose);
        source = Given.text("source", source);
        userGroups = Given.sorted(userGroups);
        if (cost != null && cost.signum() < 0) {
            throw new IllegalArgumentException("cost: a method costs nothing or more, not " + cost.toPlainString()
                    + "; leave out what is not known");
        }
    }

    /**
     * The methods that the guides name.
     *
     * @return two, both of qualitative research
     */
    public static List<ViewsMethod> standard() {
        return List.of(
                new ViewsMethod("examination-in-public", "Examination in public", QUALITATIVE, Set.of(), null, GUIDE),
                new ViewsMethod("focus-group", "Focus group", QUALITATIVE, Set.of(), null, GUIDE));
    }

    /**
     * Whether it suits at least one of some user groups.
     *
     * @param groups their codes; empty where none is known
     * @return true also where it is not agreed for some alone
     */
    public boolean suits(Set<String> groups) {
        return userGroups.isEmpty() || userGroups.stream().anyMatch(groups::contains);
    }
}
