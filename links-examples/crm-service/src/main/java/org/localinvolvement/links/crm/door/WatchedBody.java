package org.localinvolvement.links.crm.door;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;

/**
 * The body of a request as it comes in, whoever reads it: the part of the service that asks, or the container where it takes a form
 * apart. It ends where it is too large, stalls, or comes more slowly than it may on the whole.
 */
final class WatchedBody implements InputBuffer {

    private final InputBuffer body;
    private final long bytesPerSecond;
    private final long begun = System.nanoTime();
    private final long grace;
    private long largest;
    private long read;

    WatchedBody(InputBuffer body, long largest, Duration grace, long bytesPerSecond) {
        this.body = body;
        this.largest = largest;
        this.grace = grace.toNanos();
        this.bytesPerSecond = bytesPerSecond;
    }

    void largest(long limit) {
        largest = limit;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) {
        int got;
        try {
            got = body.doRead(handler);
        } catch (SocketTimeoutException e) {
            throw tooSlow(e);
        } catch (IOException e) {
            throw because(e, new RefusedException(Refusal.BROKEN_OFF, "Send the request again, whole."));
        }
        if (got > 0) {
            read += got;
        }
        if (read > largest) {
            throw new RefusedException(Refusal.TOO_LARGE, "Send at most " + largest + " bytes to this address.");
        }
        long taken = System.nanoTime() - begun;
        if (got >= 0 && taken > grace && read < (taken - grace) / 1e9 * bytesPerSecond) {
            throw tooSlow(null);
        }
        return got;
    }

    private RefusedException tooSlow(@Nullable Exception cause) {
        RefusedException refused = new RefusedException(
                Refusal.SENT_TOO_SLOWLY,
                "Send the request without pauses, after a while with at least " + bytesPerSecond + " bytes a second.");
        return cause == null ? refused : because(cause, refused);
    }

    private static RefusedException because(Exception cause, RefusedException refused) {
        refused.initCause(cause);
        return refused;
    }

    @Override
    public int available() {
        return body.available();
    }
}
