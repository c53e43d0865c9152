package org.localinvolvement.links.crm;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.crm.keys.Keys;
import org.localinvolvement.links.crm.packs.PackFolder;
import org.localinvolvement.links.crm.packs.PackState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the host's files again and again, in a thread of its own; the service is ready once it has seen all of them. */
final class Looking implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);

    private final Keys keys;
    private final @Nullable PackFolder packs;
    private final Runnable first;
    private final AtomicBoolean ready;
    private boolean firstDone;
    private boolean seenAll;
    private final CountDownLatch closed = new CountDownLatch(1);

    Looking(Keys keys, @Nullable PackFolder packs, Runnable first, AtomicBoolean ready) {
        this.keys = keys;
        this.packs = packs;
        this.first = first;
        this.ready = ready;
    }

    void every(Duration pause) {
        Thread looks = new Thread(() -> lookUntilClosed(pause), "look");
        looks.setDaemon(true);
        looks.start();
    }

    private void lookUntilClosed(Duration pause) {
        try {
            do {
                look();
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (!firstDone) {
                firstDone = true;
                first.run();
            }
            keys.refresh();
            boolean whole = packs == null || packs.look();
            if (whole && !seenAll) {
                seenAll = true;
                ready.set(true);
            }
        } catch (RuntimeException e) {
            // What is thrown here would end the looking for good.
            if (closed.getCount() == 0) {
                return;
            }
            LOG.error(
                    "A look at the files of the host came to grief: {}",
                    e.getClass().getName());
        }
    }

    List<PackState> packs() {
        return packs == null ? List.of() : packs.packs();
    }

    @Override
    public void close() {
        ready.set(false);
        closed.countDown();
    }
}
