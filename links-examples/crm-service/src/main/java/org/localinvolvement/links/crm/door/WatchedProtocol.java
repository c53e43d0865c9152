package org.localinvolvement.links.crm.door;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.localinvolvement.links.crm.refusals.Refusal;

/**
 * HTTP as the container speaks it, but that the head of a request has to be there within a time, however slowly it drips, and that
 * heads which never end are counted: the container only closes them without a word.
 */
public final class WatchedProtocol extends Http11NioProtocol {

    private Duration headTime = Duration.ofSeconds(20);
    private Consumer<Refusal> refused = refusal -> {};

    /**
     * Tells how long a head may take, and who counts those that take longer.
     *
     * @param headTime from its first byte to its last
     * @param refused is told why a connection was closed
     */
    public void watch(Duration headTime, Consumer<Refusal> refused) {
        this.headTime = headTime;
        this.refused = refused;
    }

    @Override
    protected Processor createProcessor() {
        return new Watched(this);
    }

    private static final class Watched extends Http11Processor {

        private final WatchedProtocol watch;
        private boolean inHead;
        private long headBegun;

        Watched(WatchedProtocol watch) {
            super(watch, watch.getAdapter());
            this.watch = watch;
        }

        @Override
        public SocketState process(SocketWrapperBase<?> socket, SocketEvent event) throws IOException {
            boolean before = inHead;
            if (before && event != SocketEvent.OPEN_READ) {
                inHead = false;
                watch.refused.accept(event == SocketEvent.DISCONNECT ? Refusal.BROKEN_OFF : Refusal.SENT_TOO_SLOWLY);
                return super.process(socket, event);
            }
            if (!before) {
                headBegun = System.nanoTime();
            } else if (System.nanoTime() - headBegun > watch.headTime.toNanos()) {
                inHead = false;
                watch.refused.accept(Refusal.SENT_TOO_SLOWLY);
                return SocketState.CLOSED;
            }
            SocketState state = super.process(socket, event);
            inHead = state == SocketState.LONG;
            return state;
        }
    }
}
