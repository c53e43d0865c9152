package org.localinvolvement.links.api.report;

/** Text that cannot steer a terminal or turn the direction of reading. */
final class Visible {

    private Visible() {}

    /** The text with another character instead of each control or format character. */
    static String with(String text, char instead) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> visible.appendCodePoint(
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                                ? instead
                                : point));
        return visible.toString();
    }
}
