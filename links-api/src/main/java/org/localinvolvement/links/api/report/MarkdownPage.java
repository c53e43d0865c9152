package org.localinvolvement.links.api.report;

import java.util.stream.Collectors;

/** Writes a page as Markdown with the tables of CommonMark's common extension; nothing in the data can become markup. */
final class MarkdownPage {

    private MarkdownPage() {}

    static String write(Page page) {
        StringBuilder out =
                new StringBuilder("# ").append(MarkdownText.words(page.title())).append('\n');
        for (Page.Block block : page.blocks()) {
            out.append('\n');
            if (block instanceof Page.Heading heading) {
                out.append("## ").append(MarkdownText.words(heading.text())).append('\n');
            } else if (block instanceof Page.Paragraph paragraph) {
                out.append(MarkdownText.words(paragraph.text())).append('\n');
            } else if (block instanceof Page.Items items) {
                items.items()
                        .forEach(item -> out.append("- ")
                                .append(MarkdownText.words(item))
                                .append('\n'));
            } else if (block instanceof Page.Table table) {
                table(out, table);
            }
        }
        return out.toString();
    }

    private static void table(StringBuilder out, Page.Table table) {
        row(out, table.header().stream().map(MarkdownText::cell).toList());
        row(out, table.right().stream().map(right -> right ? "--:" : "---").toList());
        table.rows()
                .forEach(row -> row(out, row.stream().map(MarkdownText::cell).toList()));
    }

    private static void row(StringBuilder out, java.util.List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
