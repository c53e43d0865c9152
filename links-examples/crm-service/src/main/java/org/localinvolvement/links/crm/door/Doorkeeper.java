package org.localinvolvement.links.crm.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.crm.keys.Key;
import org.localinvolvement.links.crm.keys.Keys;
import org.localinvolvement.links.crm.refusals.ProblemDocument;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;

/**
 * Lets nobody in without a key, but to the addresses that are open to all; and nobody who asks too often. What the holder of a key may
 * do is looked at where it is known what is asked: {@link Roles}.
 */
public final class Doorkeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "bearer ";

    private final transient Keys keys;
    private final transient Rates rates;
    private final transient Set<String> open;

    /**
     * A doorkeeper.
     *
     * @param keys the keys that are known
     * @param rates how often each may ask
     * @param open the addresses that need no key
     */
    public Doorkeeper(Keys keys, Rates rates, Set<String> open) {
        this.keys = keys;
        this.rates = rates;
        this.open = Set.copyOf(open);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!open.contains(request.getServletPath())) {
                Key key = keyOf(request);
                Marks.key(request, key);
                Duration wait = rates.take(key.name());
                if (!wait.isZero()) {
                    throw RefusedException.forNow(Refusal.TOO_MANY, "Wait as long as Retry-After says.", wait);
                }
            }
        } catch (RefusedException e) {
            Marks.refused(request, e.refusal());
            ProblemDocument.write(response, e, Marks.id(request));
            return;
        }
        chain.doFilter(request, response);
    }

    private Key keyOf(HttpServletRequest request) {
        String secret = shown(request);
        if (secret == null) {
            throw new RefusedException(
                    Refusal.KEY_MISSING,
                    keys.isEmpty()
                            ? "No key is known to this service: its host makes one with make-key."
                            : "Send your key in the header Authorization: Bearer KEY, or X-API-Key: KEY.");
        }
        return keys.find(secret)
                .orElseThrow(() -> new RefusedException(
                        Refusal.KEY_UNKNOWN, "Send a key that the host of this service has given you."));
    }

    private static @Nullable String shown(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        return request.getHeader("X-API-Key");
    }
}
