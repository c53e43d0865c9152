package org.localinvolvement.links.api.report;

/** Text that cannot steer a terminal, break a line or turn the direction of reading. */
final class Visible {

    private Visible() {}

    /** The text with another character instead of each control or format character. */
    static String with(String text, char instead) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> visible.appendCodePoint(isVisible(point) ? point : instead));
        return visible.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
