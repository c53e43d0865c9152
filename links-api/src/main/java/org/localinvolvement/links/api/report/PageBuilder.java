package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;

/** Lays a page out from top to bottom; what is empty is left out with its heading. */
final class PageBuilder {

    private final String title;
    private final List<Page.Block> blocks = new ArrayList<>();

    PageBuilder(String title) {
        this.title = title;
    }

    PageBuilder heading(String text) {
        blocks.add(new Page.Heading(text));
        return this;
    }

    PageBuilder paragraph(String text) {
        blocks.add(new Page.Paragraph(text));
        return this;
    }

    PageBuilder items(String heading, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Page.Heading(heading));
            blocks.add(new Page.Items(items));
        }
        return this;
    }

    /** A header that begins with ">" stands over numbers. */
    PageBuilder table(String heading, List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Page.Heading(heading));
            blocks.add(new Page.Table(
                    header.stream()
                            .map(name -> name.startsWith(">") ? name.substring(1) : name)
                            .toList(),
                    header.stream().map(name -> name.startsWith(">")).toList(),
                    rows));
        }
        return this;
    }

    Page build() {
        return new Page(title, List.copyOf(blocks));
    }
}
