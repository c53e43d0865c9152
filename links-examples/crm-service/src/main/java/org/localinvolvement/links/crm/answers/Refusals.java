package org.localinvolvement.links.crm.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.apache.catalina.connector.ClientAbortException;
import org.localinvolvement.links.crm.door.Marks;
import org.localinvolvement.links.crm.refusals.ProblemDocument;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever went wrong at an address into a problem. Messages of other people's exceptions are neither told nor logged. */
@RestControllerAdvice
public class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int DEEPEST = 20;

    /** Made by the container. */
    public Refusals() {}

    /**
     * Answers with a problem.
     *
     * @param fault what went wrong
     * @param request the request
     * @param response its answer
     * @throws IOException if the client has gone
     */
    @ExceptionHandler(Throwable.class)
    public void refuse(Throwable fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RefusedException refused = refusal(fault);
        Marks.refused(request, refused.refusal());
        if (refused.refusal() == Refusal.FAULT) {
            LOG.error("Fault at {}: {}", Marks.id(request), described(fault));
        }
        if (fault instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        ProblemDocument.write(response, refused, Marks.id(request));
    }

    private static RefusedException refusal(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            if (cause instanceof UnusableInputException unusable) {
                return RefusedException.unusable(unusable.problems());
            }
            if (cause instanceof ClientAbortException) {
                return new RefusedException(Refusal.BROKEN_OFF, "Send the request again, whole.");
            }
        }
        if (fault instanceof ErrorResponse told) {
            Refusal refusal = Refusal.of(told.getStatusCode().value());
            return new RefusedException(refusal, "Ask as /v1/openapi.json describes it.");
        }
        return new RefusedException(Refusal.FAULT, "Tell the host of this service the requestId.");
    }

    /** Types and places, and no messages: those may quote what was sent. */
    private static String described(Throwable fault) {
        StringBuilder words = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            words.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(DEEPEST)
                    .forEach(place -> words.append("\n  at ").append(place));
            words.append('\n');
        }
        return words.toString();
    }
}
