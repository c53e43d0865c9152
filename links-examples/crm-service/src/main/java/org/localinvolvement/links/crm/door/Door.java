package org.localinvolvement.links.crm.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.crm.counts.Counts;
import org.localinvolvement.links.crm.keys.Key;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every request passes first and last: it gives the request its id and the answer its headers, watches the body, counts, and
 * writes one line of the access log.
 *
 * <p>The line holds time, method, route, status, bytes, milliseconds, the name of the key, the request's id and why it was refused;
 * nothing of what was asked, and the client's address only where the host wants it.
 */
public final class Door extends ValveBase implements AccessLog {

    private static final Logger LINES = LoggerFactory.getLogger("access");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final Counts counts;
    private final BodyLimits limits;
    private final boolean addresses;

    /**
     * How large a body may be, and how slowly it may come.
     *
     * @param largest in bytes, where no address says otherwise
     * @param grace for how long it may come as slowly as it likes
     * @param bytesPerSecond how fast it comes afterwards, on the whole
     */
    public record BodyLimits(long largest, Duration grace, long bytesPerSecond) {}

    /**
     * The door of a service.
     *
     * @param counts counts what passes
     * @param limits of bodies
     * @param addresses whether the access log tells the client's address
     */
    public Door(Counts counts, BodyLimits limits, boolean addresses) {
        super(true);
        this.counts = counts;
        this.limits = limits;
        this.addresses = addresses;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers(response, Marks.id(request));
        org.apache.coyote.Request wire = request.getCoyoteRequest();
        InputBuffer body = wire.getInputBuffer();
        WatchedBody watched = new WatchedBody(body, limits.largest(), limits.grace(), limits.bytesPerSecond());
        Marks.body(request, watched);
        wire.setInputBuffer(watched);
        try {
            getNext().invoke(request, response);
        } finally {
            wire.setInputBuffer(body);
        }
        if (response.getStatus() >= 400 && !response.isCommitted() && response.getContentWritten() == 0) {
            PlainRefusals.write(request, response);
        }
    }

    static void headers(HttpServletResponse response, String id) {
        response.setHeader("X-Request-Id", id);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
    }

    @Override
    public void log(Request request, Response response, long nanos) {
        int status = response.getStatus();
        Refusal told = Marks.refusal(request);
        Refusal refusal = told == null && status >= 400 ? Refusal.of(status) : told;
        String method = method(request.getMethod());
        String route = Marks.route(request);
        counts.answered(method, route, status, Duration.ofNanos(Math.max(0, nanos)), refusal);
        LINES.info(
                "{} {} {} {} {} {} {} {} {}{}",
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                method,
                route,
                status,
                response.getBytesWritten(false),
                Math.max(0, nanos) / 1_000_000,
                Marks.key(request).map(Key::name).orElse("-"),
                Marks.id(request),
                refusal == null ? "-" : refusal.word(),
                addresses ? " " + request.getRemoteAddr() : "");
    }

    /** A client can write any word in the place of a method. */
    private static String method(@Nullable String told) {
        String method = told == null ? "" : told.toUpperCase(Locale.ROOT);
        return METHODS.contains(method) ? method : "-";
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // The door writes nothing that another valve could have set.
    }
}
