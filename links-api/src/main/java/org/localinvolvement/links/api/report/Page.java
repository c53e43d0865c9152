package org.localinvolvement.links.api.report;

import java.util.List;

/** A decision laid out for reading, before it is decided whether as plain text or as Markdown. */
record Page(String title, List<Block> blocks) {

    sealed interface Block {}

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Items(List<String> items) implements Block {}

    /** A table; {@code right} tells which columns are numbers and stand to the right. */
    record Table(List<String> header, List<Boolean> right, List<List<String>> rows) implements Block {}
}
