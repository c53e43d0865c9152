package org.localinvolvement.links.model.organisation;

import org.localinvolvement.links.model.time.Timeline;

/**
 * Answers people who have a question or a complaint: to it a LINk signposts what is one person's matter.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information, for the Patient Advice and Liaison Service; see
 * {@link AdviceKind}.
 *
 * @param identity its id, codes, names and period
 * @param adviceKind what kind of help it gives
 * @param of the id of the body whose service it is; no value where it is independent
 */
public record AdviceService(Identity identity, AdviceKind adviceKind, Timeline<Identifier> of) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.ADVICE_SERVICE;
    }
}
