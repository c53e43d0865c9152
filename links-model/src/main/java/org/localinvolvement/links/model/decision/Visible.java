package org.localinvolvement.links.model.decision;

/** What can be shown without harm: text that cannot steer a terminal, break a line or turn the direction of reading. */
public final class Visible {

    private Visible() {}

    /**
     * Whether a character can be shown.
     *
     * @param codePoint the character
     * @return false for controls, format characters, separators of lines and paragraphs, and halves of characters
     */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /**
     * A text with another character instead of each that cannot be shown.
     *
     * @param text any text
     * @param instead what stands in their place
     * @return as many characters as the text has
     */
    public static String text(String text, char instead) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> visible.appendCodePoint(is(point) ? point : instead));
        return visible.toString();
    }
}
