package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.localinvolvement.links.model.decision.Visible;

/** Writes a page as plain text for a terminal, at most {@value #WIDTH} characters wide where a table allows. */
final class TextPage {

    private static final int WIDTH = 110;
    private static final int NARROWEST = 24;

    private final StringBuilder out = new StringBuilder();

    private TextPage() {}

    static String write(Page page) {
        TextPage text = new TextPage();
        text.underlined(page.title(), '=');
        for (Page.Block block : page.blocks()) {
            text.out.append('\n');
            text.block(block);
        }
        return text.out.toString();
    }

    private void block(Page.Block block) {
        if (block instanceof Page.Heading heading) {
            underlined(heading.text(), '-');
        } else if (block instanceof Page.Paragraph paragraph) {
            wrap(paragraph.text(), "", WIDTH);
        } else if (block instanceof Page.Items items) {
            items.items().forEach(item -> wrap(item, "  ", WIDTH));
        } else if (block instanceof Page.Table table) {
            table(table);
        }
    }

    private void underlined(String text, char line) {
        String plain = plain(text);
        out.append(plain).append('\n');
        out.append(String.valueOf(line).repeat(length(plain))).append('\n');
    }

    private void wrap(String text, String hanging, int width) {
        List<String> lines = lines(text, width - 2);
        for (int i = 0; i < lines.size(); i++) {
            String lead = hanging.isEmpty() ? "" : i == 0 ? "- " : hanging;
            out.append(lead).append(lines.get(i)).append('\n');
        }
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split(" ", -1)) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void table(Page.Table table) {
        int columns = table.header().size();
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 0));
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths.set(
                    i,
                    Math.max(
                            length(table.header().get(i)),
                            table.rows().stream()
                                    .mapToInt(row -> length(plain(row.get(column))))
                                    .max()
                                    .orElse(0)));
        }
        int others = widths.subList(0, columns - 1).stream()
                .mapToInt(width -> width + 2)
                .sum();
        widths.set(columns - 1, Math.min(widths.get(columns - 1), Math.max(NARROWEST, WIDTH - others)));
        row(table.header(), table.right(), widths);
        row(widths.stream().map("-"::repeat).toList(), table.right(), widths);
        table.rows().forEach(row -> row(row, table.right(), widths));
    }

    private void row(List<String> cells, List<Boolean> right, List<Integer> widths) {
        int last = cells.size() - 1;
        List<String> lastLines = lines(cells.get(last), widths.get(last));
        for (int line = 0; line < lastLines.size(); line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < last; i++) {
                text.append(padded(line == 0 ? plain(cells.get(i)) : "", widths.get(i), right.get(i)))
                        .append("  ");
            }
            text.append(right.get(last) ? padded(lastLines.get(line), widths.get(last), true) : lastLines.get(line));
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - length(text)));
        return right ? space + text : text + space;
    }

    private static String plain(String text) {
        return Visible.text(text, ' ');
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
