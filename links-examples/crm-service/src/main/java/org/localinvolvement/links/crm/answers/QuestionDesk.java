package org.localinvolvement.links.crm.answers;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.localinvolvement.links.crm.counts.Counts;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;

/**
 * Where questions are answered: so many at a time, so many that wait, and none for longer than it may. Rules cannot be stopped in the
 * middle; a question that took too long runs to its end here, where nobody waits for it, and takes the place of another until then.
 */
public final class QuestionDesk implements AutoCloseable {

    private static final int WAITING = 0;
    private static final int RUNNING = 1;
    private static final int ENDED = 2;
    private static final int ABANDONED = 3;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final ThreadPoolExecutor desk;
    private final Counts counts;

    /**
     * A desk.
     *
     * @param name of its threads
     * @param atATime how many questions are answered at a time
     * @param waiting how many wait
     * @param counts is told of those that took too long
     */
    public QuestionDesk(String name, int atATime, int waiting, Counts counts) {
        AtomicInteger number = new AtomicInteger();
        this.counts = counts;
        this.desk = new ThreadPoolExecutor(
                atATime, atATime, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param question gives the answer
     * @param limit how long it may take, with the time that it waits
     * @param <T> what the answer is
     * @return the answer
     * @throws RefusedException if there is too much to do, or it took too long
     */
    public <T> T ask(Callable<T> question, Duration limit) {
        AtomicInteger state = new AtomicInteger(WAITING);
        FutureTask<T> task = new FutureTask<>(() -> {
            state.set(RUNNING);
            try {
                return question.call();
            } finally {
                if (state.getAndSet(ENDED) == ABANDONED) {
                    counts.abandonedEnded();
                }
            }
        });
        try {
            desk.execute(task);
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            throw busy();
        } catch (TimeoutException e) {
            if (desk.remove(task)) {
                throw busy();
            }
            counts.abandoned();
            if (!state.compareAndSet(RUNNING, ABANDONED)) {
                counts.abandonedEnded();
            }
            throw new RefusedException(
                    Refusal.TOOK_TOO_LONG,
                    "Ask about less at a time; an answer may take " + limit.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.forNow(Refusal.NOT_READY, "Ask again when the service is up.", SOON);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static RefusedException busy() {
        return RefusedException.forNow(Refusal.BUSY, "Wait as long as Retry-After says, and ask again.", SOON);
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    /**
     * How many questions are being answered.
     *
     * @return now
     */
    public int running() {
        return desk.getActiveCount();
    }

    /**
     * How many questions wait.
     *
     * @return now
     */
    public int waiting() {
        return desk.getQueue().size();
    }

    /** Takes no more questions; those under way end in their own time. */
    @Override
    public void close() {
        desk.shutdown();
    }
}
