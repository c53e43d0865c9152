package org.localinvolvement.links.api.report;

import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Visible;

/** Writes a page as Markdown with the tables of CommonMark's common extension; nothing in the data can become markup. */
final class MarkdownPage {

    private static final String MARKUP = "\\`*_{}[]<>#+-.!|~&\":";

    private MarkdownPage() {}

    static String write(Page page) {
        StringBuilder out =
                new StringBuilder("# ").append(escaped(page.title())).append('\n');
        for (Page.Block block : page.blocks()) {
            out.append('\n');
            if (block instanceof Page.Heading heading) {
                out.append("## ").append(escaped(heading.text())).append('\n');
            } else if (block instanceof Page.Paragraph paragraph) {
                out.append(escaped(paragraph.text())).append('\n');
            } else if (block instanceof Page.Items items) {
                items.items()
                        .forEach(item -> out.append("- ").append(escaped(item)).append('\n'));
            } else if (block instanceof Page.Table table) {
                table(out, table);
            }
        }
        return out.toString();
    }

    private static void table(StringBuilder out, Page.Table table) {
        row(out, table.header().stream().map(MarkdownPage::cell).toList());
        row(out, table.right().stream().map(right -> right ? "--:" : "---").toList());
        table.rows()
                .forEach(row -> row(out, row.stream().map(MarkdownPage::cell).toList()));
    }

    private static void row(StringBuilder out, java.util.List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String escaped(String words) {
        return escaped(words, true);
    }

    /** In a table no cell begins a line. */
    private static String cell(String words) {
        return escaped(words, false);
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
