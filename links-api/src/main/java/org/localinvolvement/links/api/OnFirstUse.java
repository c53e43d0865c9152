package org.localinvolvement.links.api;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first needed, once whatever the number of threads that need it.
 *
 * @param <T> what is made
 */
final class OnFirstUse<T> implements AutoCloseable {

    private final Supplier<T> load;
    private final Consumer<? super T> close;
    private volatile @Nullable T loaded;
    private boolean closed;

    OnFirstUse(Supplier<T> load, Consumer<? super T> close) {
        this.load = load;
        this.close = close;
    }

    T get() {
        T known = loaded;
        return known == null ? loadOnce() : known;
    }

    private synchronized T loadOnce() {
        if (closed) {
            throw new IllegalStateException(
                    "These Links are closed; build new ones, and close them when no more is asked");
        }
        T known = loaded;
        if (known == null) {
            known = load.get();
            loaded = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        closed = true;
        T known = loaded;
        if (known != null) {
            close.accept(known);
        }
    }
}
