package org.localinvolvement.links.model.organisation;

/** What every text of a body has in common, so that it comes back from a file as it was written. */
final class Texts {

    private Texts() {}

    static String check(String what, String text) {
        if (text.isBlank() || !text.equals(text.strip())) {
            throw new IllegalArgumentException(
                    what + " is not blank and has no spaces at its ends, and this is \"" + text + "\"");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " stands on one line, without control characters");
        }
        return text;
    }
}
