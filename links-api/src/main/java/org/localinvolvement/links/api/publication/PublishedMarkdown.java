package org.localinvolvement.links.api.publication;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Picture;
import org.localinvolvement.links.api.publication.PublishedBlock.Subheading;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.api.report.MarkdownText;

/** Writes what is published as Markdown; of pictures the figures. */
final class PublishedMarkdown {

    private PublishedMarkdown() {}

    static String write(PublishedPage page) {
        StringBuilder out =
                new StringBuilder("# ").append(MarkdownText.words(page.title())).append('\n');
        for (PublishedSection section : page.sections()) {
            out.append("\n## ").append(MarkdownText.words(section.heading())).append('\n');
            section.blocks().forEach(block -> write(out.append('\n'), block));
        }
        return out.toString();
    }

    private static void write(StringBuilder out, PublishedBlock block) {
        if (block instanceof Paragraph paragraph) {
            out.append(MarkdownText.words(paragraph.text())).append('\n');
        } else if (block instanceof Subheading subheading) {
            out.append("### ").append(MarkdownText.words(subheading.text())).append('\n');
        } else if (block instanceof Items items) {
            items.items()
                    .forEach(item ->
                            out.append("- ").append(MarkdownText.words(item)).append('\n'));
        } else if (block instanceof Table table) {
            table(out, table);
        } else if (block instanceof Picture picture) {
            table(out, picture.figures());
        }
    }

    private static void table(StringBuilder out, Table table) {
        out.append(MarkdownText.words(table.caption())).append(":\n\n");
        row(out, table.header().stream().map(MarkdownText::cell).toList());
        row(out, Collections.nCopies(table.header().size(), "---"));
        table.rows()
                .forEach(row -> row(out, row.stream().map(MarkdownText::cell).toList()));
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
