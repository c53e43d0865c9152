package org.localinvolvement.links.api.publication;

import java.util.List;

/**
 * A part of what is published, under a heading of its own.
 *
 * @param heading plain text
 * @param blocks from top to bottom
 */
public record PublishedSection(String heading, List<PublishedBlock> blocks) {

    /** Copies the list. */
    public PublishedSection {
        blocks = List.copyOf(blocks);
    }
}
