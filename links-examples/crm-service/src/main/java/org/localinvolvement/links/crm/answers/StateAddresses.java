package org.localinvolvement.links.crm.answers;

import java.util.concurrent.atomic.AtomicBoolean;
import org.localinvolvement.links.crm.counts.Counts;
import org.localinvolvement.links.crm.door.Needs;
import org.localinvolvement.links.crm.door.Open;
import org.localinvolvement.links.crm.keys.Role;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the service is. */
@RestController
public class StateAddresses {

    private final Counts counts;
    private final AtomicBoolean ready;

    /**
     * The addresses.
     *
     * @param counts the figures
     * @param ready whether questions are answered
     */
    public StateAddresses(Counts counts, AtomicBoolean ready) {
        this.counts = counts;
        this.ready = ready;
    }

    /**
     * Whether the service runs at all.
     *
     * @return nothing but that it does
     */
    @Open
    @GetMapping(path = "/health/live", produces = "application/json")
    public ResponseEntity<byte[]> live() {
        return Answer.json("{\"status\": \"up\"}\n");
    }

    /**
     * Whether the service answers questions now.
     *
     * @return nothing but that it does
     * @throws RefusedException while it starts and while it stops
     */
    @Open
    @GetMapping(path = "/health/ready", produces = "application/json")
    public ResponseEntity<byte[]> ready() {
        if (!ready.get()) {
            throw new RefusedException(Refusal.NOT_READY, "Ask again a little later.");
        }
        return Answer.json("{\"status\": \"ready\"}\n");
    }

    /**
     * The figures.
     *
     * @return in the text form of Prometheus
     */
    @Needs(Role.OPERATE)
    @GetMapping(path = "/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
    public String metrics() {
        return counts.text();
    }
}
