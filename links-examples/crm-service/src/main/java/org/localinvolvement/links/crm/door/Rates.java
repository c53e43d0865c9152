package org.localinvolvement.links.crm.door;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How often each key may ask: so many requests at once, and so many a second in the long run. Safe for several threads.
 */
public final class Rates {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double atOnce;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double left, long at, boolean taken) {}

    /**
     * The same rate for every key.
     *
     * @param perSecond requests a second in the long run
     * @param atOnce requests at once after a pause
     * @param nanoTime a clock that goes on evenly, as {@link System#nanoTime()} does
     */
    public Rates(double perSecond, int atOnce, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        this.nanoTime = nanoTime;
    }

    /**
     * Takes one request of a key into account.
     *
     * @param key the name of the key
     * @return zero if it may be answered, and otherwise how long to wait
     */
    public Duration take(String key) {
        Bucket bucket = buckets.compute(key, (name, before) -> {
            long now = nanoTime.getAsLong();
            double left = before == null
                    ? atOnce
                    : Math.min(atOnce, before.left() + Math.max(0, now - before.at()) / NANOS * perSecond);
            return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
        });
        return bucket.taken() ? Duration.ZERO : Duration.ofNanos((long) ((1 - bucket.left()) / perSecond * NANOS));
    }
}
