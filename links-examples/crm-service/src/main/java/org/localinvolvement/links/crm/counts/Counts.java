package org.localinvolvement.links.crm.counts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.crm.refusals.Refusal;

/** What the service counts, for Prometheus. Routes stand in it as patterns, and nothing of what was asked. Safe for several threads. */
public final class Counts implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final AtomicInteger abandoned = new AtomicInteger();
    private final Counter uploads;
    private final Counter uploadedBytes;
    private final Counter abandonedEver;

    /** Begins at nothing. */
    public Counts() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        uploads = Counter.builder("links.uploads")
                .description("Files that were handed in beside a question, and rule packs")
                .register(registry);
        uploadedBytes = Counter.builder("links.uploads.bytes")
                .description("Bytes of these files")
                .register(registry);
        abandonedEver = Counter.builder("links.questions.abandoned")
                .description("Questions whose answer nobody waits for any more, because it took too long")
                .register(registry);
        gauge("links.questions.abandoned.running", "Of these, those that still run", abandoned::get);
        // So that a kind of refusal that has not happened stands there as nothing.
        for (Refusal refusal : Refusal.values()) {
            refusals(refusal);
        }
    }

    private Counter refusals(Refusal refusal) {
        return Counter.builder("links.refusals")
                .description("Requests that were refused, by reason")
                .tag("reason", refusal.word())
                .register(registry);
    }

    /**
     * Shows a figure that is looked up whenever somebody asks.
     *
     * @param name its name, with full stops
     * @param description what it counts
     * @param figure tells it
     */
    public void gauge(String name, String description, Supplier<Number> figure) {
        Gauge.builder(name, figure)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    /**
     * Counts an answer.
     *
     * @param method the method of HTTP
     * @param route the pattern of the address
     * @param status the status of the answer
     * @param time how long it took
     * @param refusal why it was refused; null if it was not
     */
    public void answered(String method, String route, int status, Duration time, @Nullable Refusal refusal) {
        Timer.builder("links.requests")
                .description("Requests by route and status, and how long they took")
                .tags("method", method, "route", route, "status", Integer.toString(status))
                .serviceLevelObjectives(
                        Duration.ofMillis(10),
                        Duration.ofMillis(50),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30))
                .register(registry)
                .record(time);
        if (refusal != null) {
            refused(refusal);
        }
    }

    /**
     * Counts a refusal of what never became a request.
     *
     * @param refusal why
     */
    public void refused(Refusal refusal) {
        refusals(refusal).increment();
    }

    /**
     * Counts a file that was handed in.
     *
     * @param bytes its size
     */
    public void uploaded(long bytes) {
        uploads.increment();
        uploadedBytes.increment((double) bytes);
    }

    /** Counts a question that runs on without anybody waiting for it. */
    public void abandoned() {
        abandonedEver.increment();
        abandoned.incrementAndGet();
    }

    /** Such a question has come to its end. */
    public void abandonedEnded() {
        abandoned.decrementAndGet();
    }

    /**
     * All figures.
     *
     * @return in the text form of Prometheus
     */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
