package org.localinvolvement.links.rules.internal.compile;

import java.util.regex.Pattern;

/**
 * The text of a rule file.
 *
 * @param rulePackage the package that the text declares
 * @param fileName the file, as problems name it
 * @param drl the text
 */
public record RuleSource(String rulePackage, String fileName, String drl) {

    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    /**
     * Checks that the package is one that a host may have.
     *
     * @throws IllegalArgumentException if the package is not a Java package, or one of those that the JVM, the engine or this
     *     library own
     */
    public RuleSource {
        if (!PACKAGE.matcher(rulePackage).matches() || isTaken(rulePackage)) {
            throw new IllegalArgumentException("rulePackage: \"" + rulePackage
                    + "\" cannot be the package of a host's rules; give a name of your own such as wexbridge.rules");
        }
    }

    /** The generated classes would stand among those of another. */
    private static boolean isTaken(String rulePackage) {
        String dotted = rulePackage + ".";
        return dotted.startsWith("java.")
                || dotted.startsWith("javax.")
                || dotted.startsWith("jdk.")
                || dotted.startsWith("sun.")
                || dotted.startsWith("org.drools.")
                || dotted.startsWith("org.kie.")
                || dotted.startsWith("org.localinvolvement.links.");
    }
}
