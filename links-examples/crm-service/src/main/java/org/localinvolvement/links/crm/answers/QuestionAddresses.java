package org.localinvolvement.links.crm.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.RouteJson;
import org.localinvolvement.links.api.json.VisitJson;
import org.localinvolvement.links.api.visit.VisitAnswered;
import org.localinvolvement.links.crm.door.Marks;
import org.localinvolvement.links.crm.door.Needs;
import org.localinvolvement.links.crm.keys.Role;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions: a document in, the answer out. */
@RestController
public class QuestionAddresses {

    private static final String SOURCE = "question";

    private final RunningLinks running;
    private final QuestionDesk desk;
    private final QuestionLimits limits;

    /**
     * How much a question may take.
     *
     * @param largest bytes of its document
     * @param time until its answer
     */
    public record QuestionLimits(long largest, Duration time) {}

    /**
     * The addresses of the questions.
     *
     * @param running answers them
     * @param desk where they are answered
     * @param limits how much each may take
     */
    public QuestionAddresses(RunningLinks running, QuestionDesk desk, QuestionLimits limits) {
        this.running = running;
        this.desk = desk;
        this.limits = limits;
    }

    /**
     * Answers a question.
     *
     * @param word which question
     * @param request its body is the document
     * @return the answer
     * @throws IOException if the client has gone
     */
    @Needs(Role.ASK)
    @PostMapping(
            path = "/v1/{word}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> answer(@PathVariable String word, HttpServletRequest request) throws IOException {
        if (!word.equals("visits") && !word.equals("routes")) {
            Marks.route(request, "-");
            throw new RefusedException(Refusal.NOT_FOUND, "The addresses stand in /v1/openapi.json.");
        }
        Marks.route(request, "/v1/" + word);
        Marks.largest(request, limits.largest());
        String question = text(request.getInputStream().readAllBytes());
        return Answer.json(desk.ask(() -> running.ask(links -> answered(links, word, question)), limits.time()));
    }

    private static String answered(Links links, String word, String question) {
        return word.equals("visits")
                ? VisitJson.write(VisitAnswered.of(links, VisitJson.read(SOURCE, question, links.register())))
                : RouteJson.write(links.route(RouteJson.read(SOURCE, question, links.register())));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.DOCUMENT_NOT_JSON, SOURCE, 0, null, null, "it is not UTF-8", "Send JSON in UTF-8"));
        }
    }
}
