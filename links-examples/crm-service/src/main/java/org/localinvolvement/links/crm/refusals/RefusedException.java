package org.localinvolvement.links.crm.refusals;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;

/** Thrown where the service does not answer, and turned into a problem at its edge. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String detail;
    private final transient List<Problem> problems;
    private final @Nullable Duration retryAfter;

    private RefusedException(Refusal refusal, String detail, List<Problem> problems, @Nullable Duration retryAfter) {
        super(refusal.title());
        this.refusal = refusal;
        this.detail = detail;
        this.problems = List.copyOf(problems);
        this.retryAfter = retryAfter;
    }

    /**
     * A refusal.
     *
     * @param refusal why
     * @param detail what to do, in a sentence without personal data
     */
    public RefusedException(Refusal refusal, String detail) {
        this(refusal, detail, List.of(), null);
    }

    /**
     * Of what was sent and cannot be used.
     *
     * @param problems everything that is wrong
     * @return to be thrown
     */
    public static RefusedException unusable(List<Problem> problems) {
        return of(Refusal.UNUSABLE, problems);
    }

    /**
     * Of what was sent, with what is wrong with it.
     *
     * @param refusal why
     * @param problems everything that is wrong
     * @return to be thrown
     */
    public static RefusedException of(Refusal refusal, List<Problem> problems) {
        return new RefusedException(refusal, "Correct what \"errors\" names, and send it again.", problems, null);
    }

    /**
     * A refusal that may not hold a little later.
     *
     * @param refusal why
     * @param detail what to do
     * @param retryAfter how long to wait
     * @return to be thrown
     */
    public static RefusedException forNow(Refusal refusal, String detail, Duration retryAfter) {
        return new RefusedException(refusal, detail, List.of(), retryAfter);
    }

    /**
     * Why.
     *
     * @return the refusal
     */
    public Refusal refusal() {
        return refusal;
    }

    /**
     * What to do.
     *
     * @return a sentence
     */
    public String detail() {
        return detail;
    }

    /**
     * Everything that is wrong with what was sent.
     *
     * @return empty where the refusal is not about what a document says
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * How long to wait before asking again.
     *
     * @return null where waiting does not help
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
