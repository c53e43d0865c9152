package org.localinvolvement.links.api.report;

import org.localinvolvement.links.model.decision.Visible;

/** Plain text written into Markdown, so that nothing in it becomes markup. */
public final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]<>#+-.!|~&\":";

    private MarkdownText() {}

    /**
     * Text that may begin a line.
     *
     * @param text any text
     * @return one line, with what would be markup escaped
     */
    public static String words(String text) {
        return escaped(text, true);
    }

    /**
     * Text in a cell of a table, where none begins a line.
     *
     * @param text any text
     * @return one line, with what would be markup escaped
     */
    public static String cell(String text) {
        return escaped(text, false);
    }

    private static String escaped(String words, boolean beginsALine) {
        String text = Visible.text(words, ' ');
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0 && needsEscape(text, i, beginsALine)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * Hyphens, full stops, plus and number signs mean something only where a line could begin with them, and full stops and
     * colons in what many renderers make a link of without being asked.
     */
    private static boolean needsEscape(String text, int at, boolean beginsALine) {
        return switch (text.charAt(at)) {
            case '-', '+', '#' -> at == 0 && beginsALine;
            case '.' ->
                at > 0
                        && ((beginsALine && text.substring(0, at).chars().allMatch(Character::isDigit))
                                || text.regionMatches(true, at - 3, "www", 0, 3));
            case ':' -> text.startsWith("//", at + 1);
            case '!', '"', '{', '}' -> false;
            default -> true;
        };
    }
}
