package org.localinvolvement.links.api.publication;

import java.util.List;

/**
 * What may be published of what a programme rests on.
 *
 * @param round how the round went, a sentence each; empty where none is told
 * @param elements the six core elements, each with whether it is met
 * @param subjects the four subjects, each with what was heard and read of it
 * @param overlaps what other bodies plan on themes that may be named, a sentence each
 * @param tookPart who took part, area by area and community by community
 */
record PublishedGroundwork(
        List<String> round,
        List<List<String>> elements,
        List<List<String>> subjects,
        List<String> overlaps,
        List<List<String>> tookPart) {}
