package org.localinvolvement.links.crm.refusals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as JSON, after RFC 9457.
 *
 * @param type names the kind of refusal for good
 * @param title what it means
 * @param status the status of the answer
 * @param detail what to do
 * @param code the code of the refusal
 * @param requestId by which the host finds it in its access log
 * @param errors everything that is wrong with what was sent; left out where there is nothing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "requestId", "errors"})
public record ProblemDocument(
        String type, String title, int status, String detail, String code, String requestId, List<Fault> errors) {

    /** How the document names its kind. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * One thing that is wrong with what was sent.
     *
     * @param code its code
     * @param source which part of the request
     * @param pointer where in a JSON document, after RFC 6901; left out elsewhere
     * @param column the column or key elsewhere; left out where it concerns the whole
     * @param line the line, from 1; left out where it has no meaning
     * @param value what stands there; left out where it may not be shown
     * @param reason what is wrong and what was expected
     * @param remedy what to do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"code", "source", "pointer", "column", "line", "value", "reason", "remedy"})
    public record Fault(
            String code,
            String source,
            @Nullable String pointer,
            @Nullable String column,
            @Nullable Long line,
            @Nullable String value,
            String reason,
            String remedy) {

        /**
         * Tells a problem of the library.
         *
         * @param problem the problem
         * @return the same as it leaves the service
         */
        public static Fault of(Problem problem) {
            String place = problem.column();
            boolean pointer = place != null && place.startsWith("/");
            return new Fault(
                    problem.code().code(),
                    problem.source(),
                    pointer ? place : null,
                    pointer ? null : place,
                    problem.line() > 0 ? problem.line() : null,
                    problem.value(),
                    problem.reason(),
                    problem.remedy());
        }
    }

    /** Copies the list. */
    public ProblemDocument {
        errors = List.copyOf(errors);
    }

    /**
     * Answers with a refusal, unless an answer is under way already.
     *
     * @param response the answer
     * @param refused why
     * @param requestId by which the host finds it in its access log
     * @throws IOException if the client has gone
     */
    public static void write(HttpServletResponse response, RefusedException refused, String requestId)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Refusal refusal = refused.refusal();
        ProblemDocument document = new ProblemDocument(
                refusal.type(),
                refusal.title(),
                refusal.status(),
                refused.detail(),
                refusal.code(),
                requestId,
                refused.problems().stream().map(Fault::of).toList());
        byte[] text = (MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(text.length);
        if (refusal == Refusal.KEY_MISSING || refusal == Refusal.KEY_UNKNOWN) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (refusal.endsConnection()) {
            response.setHeader("Connection", "close");
        }
        Duration retryAfter = refused.retryAfter();
        if (retryAfter != null) {
            response.setHeader("Retry-After", Long.toString(Math.max(1, (retryAfter.toMillis() + 999) / 1000)));
        }
        response.getOutputStream().write(text);
        response.flushBuffer();
    }
}
