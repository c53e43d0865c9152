package org.localinvolvement.links.crm.door;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.crm.keys.Key;
import org.localinvolvement.links.crm.refusals.Refusal;

/** What the service notes about a request on its way, as attributes of it. */
public final class Marks {

    private static final String PREFIX = Marks.class.getName() + '.';
    private static final String ID = PREFIX + "id";
    private static final String KEY = PREFIX + "key";
    private static final String ROUTE = PREFIX + "route";
    private static final String REFUSAL = PREFIX + "refusal";
    private static final String BODY = PREFIX + "body";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 10;

    private Marks() {}

    /**
     * What names the request in its answer and in the access log.
     *
     * @param request the request
     * @return the same at every call
     */
    public static String id(ServletRequest request) {
        if (request.getAttribute(ID) instanceof String id) {
            return id;
        }
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        request.setAttribute(ID, id);
        return id;
    }

    static void key(ServletRequest request, Key key) {
        request.setAttribute(KEY, key);
    }

    static Optional<Key> key(ServletRequest request) {
        return Optional.ofNullable(request.getAttribute(KEY) instanceof Key key ? key : null);
    }

    /**
     * Notes which of the service's addresses was asked.
     *
     * @param request the request
     * @param pattern one of the service's own texts, and nothing of what the client wrote
     */
    public static void route(ServletRequest request, String pattern) {
        request.setAttribute(ROUTE, pattern);
    }

    static String route(ServletRequest request) {
        return request.getAttribute(ROUTE) instanceof String route ? route : "-";
    }

    /**
     * Notes why the request was refused.
     *
     * @param request the request
     * @param refusal why
     */
    public static void refused(ServletRequest request, Refusal refusal) {
        request.setAttribute(REFUSAL, refusal);
    }

    static @Nullable Refusal refusal(ServletRequest request) {
        return request.getAttribute(REFUSAL) instanceof Refusal refusal ? refusal : null;
    }

    static void body(ServletRequest request, WatchedBody body) {
        request.setAttribute(BODY, body);
    }

    /**
     * How large the body of the request may be, which is known once it is known what is asked.
     *
     * @param request the request
     * @param limit in bytes
     */
    public static void largest(ServletRequest request, long limit) {
        if (request.getAttribute(BODY) instanceof WatchedBody body) {
            body.largest(limit);
        }
    }
}
