package org.localinvolvement.links.api.publication;

import java.util.List;

/**
 * What is published, before it is decided whether as Markdown or as HTML.
 *
 * @param title of the page
 * @param skip what the link past the contents is called
 * @param sections from top to bottom
 * @param foot what stands below all of them
 */
record PublishedPage(String title, String skip, List<PublishedSection> sections, String foot) {

    PublishedPage {
        sections = List.copyOf(sections);
    }
}
