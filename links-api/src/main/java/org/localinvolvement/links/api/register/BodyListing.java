package org.localinvolvement.links.api.register;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;

/**
 * Every body of a kind as at a date, and whether these are all.
 *
 * @param kind the kind that was asked for
 * @param asAt the date
 * @param bodies what is held, sorted by id
 * @param missing what is not held and would have to be known, each a sentence without its full stop; empty where the list is whole
 * @param remarks what else the reader will want to know
 */
public record BodyListing(
        BodyKind kind, LocalDate asAt, List<BodyEntry> bodies, List<String> missing, List<String> remarks) {

    /** Copies the lists. */
    public BodyListing {
        bodies = List.copyOf(bodies);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    /**
     * Asks a register.
     *
     * @param register the register as at the date
     * @param kind the kind
     * @return what it answers
     */
    public static BodyListing of(RegisterAsAt register, BodyKind kind) {
        Answer<Body> answer = register.ofKind(kind);
        return new BodyListing(
                kind,
                register.day(),
                answer.values().stream()
                        .map(body -> BodyEntry.of(body, register.day()))
                        .toList(),
                answer.missing(),
                answer.remarks());
    }

    /**
     * Whether the register knows that there are no more.
     *
     * @return false where something is not held
     */
    public boolean isWhole() {
        return missing.isEmpty();
    }
}
