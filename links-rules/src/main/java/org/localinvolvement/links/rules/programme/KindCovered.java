package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Voices;

/**
 * What one kind of source tells about one subject.
 *
 * @param kind its code
 * @param name for reading
 * @param contributors how many different people and groups were heard through it in the days of evidence, about any theme; nobody where
 *     the kind does not inform the subject
 * @param first the day of their first contact; null without one
 * @param last the day of their last contact; null without one
 * @param documents what was read of it about the subject, the earliest first
 */
public record KindCovered(
        String kind,
        String name,
        Voices contributors,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<SourceRead> documents) {

    /** Copies the list. */
    public KindCovered {
        documents = List.copyOf(documents);
    }

    boolean tellsNothing() {
        return contributors.most() == 0 && documents.isEmpty();
    }
}
