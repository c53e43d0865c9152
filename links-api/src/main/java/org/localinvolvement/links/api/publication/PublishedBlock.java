package org.localinvolvement.links.api.publication;

import java.util.List;

/** A piece of what is published, before it is decided whether as Markdown or as HTML. */
public sealed interface PublishedBlock {

    /**
     * A paragraph.
     *
     * @param text plain text
     */
    record Paragraph(String text) implements PublishedBlock {}

    /**
     * A heading below that of the section.
     *
     * @param text plain text
     */
    record Subheading(String text) implements PublishedBlock {}

    /**
     * A list.
     *
     * @param items plain texts; at least one
     */
    record Items(List<String> items) implements PublishedBlock {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param header the names of the columns; the first column names the rows
     * @param rows each as long as the header
     */
    record Table(String caption, List<String> header, List<List<String>> rows) implements PublishedBlock {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if a row has not as many cells as the header
         */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException(
                        "Table " + caption + ": each row has a cell under each of the " + columns + " names; add it");
            }
        }
    }

    /**
     * A picture with the same figures as a table.
     *
     * @param chart what is drawn
     * @param figures the same figures
     */
    record Picture(Chart chart, Table figures) implements PublishedBlock {}
}
