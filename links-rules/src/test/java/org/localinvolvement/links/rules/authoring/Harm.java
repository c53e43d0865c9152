package org.localinvolvement.links.rules.authoring;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What harmful packs call: it counts how often anything of theirs ran. */
public final class Harm {

    static final AtomicInteger DONE = new AtomicInteger();

    private Harm() {}

    /** Does harm. */
    public static int done() {
        return DONE.incrementAndGet();
    }

    /** Does harm, and looks like facts. */
    public static List<Object> facts() {
        DONE.incrementAndGet();
        return List.of();
    }
}
