package org.localinvolvement.links.crm.door;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.crm.refusals.ProblemDocument;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what the container refuses by itself as the service tells everything else, instead of by a page of its own. */
public final class PlainRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);

    /** Made by the container. */
    public PlainRefusals() {}

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Door.headers(response, Marks.id(request));
        try {
            write(request, response);
        } catch (IOException e) {
            LOG.debug("The client of {} has gone", Marks.id(request));
        }
    }

    static void write(Request request, Response response) throws IOException {
        Refusal told = Marks.refusal(request);
        Refusal refusal = told == null ? Refusal.of(response.getStatus()) : told;
        Marks.refused(request, refusal);
        ProblemDocument.write(
                response.getResponse(), new RefusedException(refusal, detail(refusal)), Marks.id(request));
    }

    private static String detail(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> "The addresses stand in /v1/openapi.json.";
            case FAULT -> "Tell the host of this service the requestId.";
            default -> "Send a request of HTTP/1.1 as /v1/openapi.json describes it.";
        };
    }
}
