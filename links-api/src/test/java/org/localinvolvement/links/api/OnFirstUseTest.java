package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnFirstUseTest {

    private final AtomicInteger made = new AtomicInteger();
    private final List<String> closed = new ArrayList<>();
    private final OnFirstUse<String> question = new OnFirstUse<>(() -> "rules " + made.incrementAndGet(), closed::add);

    @Test
    void makesNothingBeforeItIsNeededAndClosesNothingThatWasNotMade() {
        question.close();

        assertThat(made).hasValue(0);
        assertThat(closed).isEmpty();
    }

    @Test
    void isMadeOnceForManyThreads() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Boolean>> asked = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                Callable<Boolean> ask = () -> {
                    start.await();
                    return seen.add(question.get());
                };
                asked.add(threads.submit(ask));
            }
            start.countDown();
            for (Future<Boolean> one : asked) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(seen).containsExactly("rules 1");
        assertThat(made).hasValue(1);
    }

    @Test
    void isClosedWithWhatWasMadeAndMakesNothingAfterwards() {
        question.get();
        question.close();

        assertThat(closed).containsExactly("rules 1");
        OnFirstUse<String> other = new OnFirstUse<>(() -> "late", closed::add);
        other.close();
        assertThatThrownBy(other::get).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    @Test
    void isTriedAnewAfterALoadThatFailed() {
        OnFirstUse<String> failing = new OnFirstUse<>(
                () -> {
                    if (made.incrementAndGet() == 1) {
                        throw new IllegalStateException("not yet");
                    }
                    return "rules";
                },
                closed::add);

        assertThatThrownBy(failing::get).hasMessage("not yet");
        assertThat(failing.get()).isEqualTo("rules");
    }
}
