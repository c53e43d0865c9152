package org.localinvolvement.links.crm.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.localinvolvement.links.crm.door.Marks;
import org.localinvolvement.links.crm.door.Needs;
import org.localinvolvement.links.crm.keys.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The questions, each at an address of its own: a document in, the answer out; where contacts are asked about, with files beside it. */
public final class QuestionAddresses {

    private static final String TOP = "/v1/";

    /** An address of its own, because makers of clients take one form of a document at an address. */
    private static final String WITH_FILES = "/with-files";

    private static final String SOURCE = "question";

    private final RunningLinks running;
    private final QuestionDesk desk;
    private final HandedIn files;
    private final QuestionLimits limits;

    /**
     * How much a question may take.
     *
     * @param largest bytes of its document
     * @param time until its answer
     * @param largestUpload bytes of a question with files beside it
     * @param uploadTime until the answer to such a one
     */
    public record QuestionLimits(long largest, Duration time, long largestUpload, Duration uploadTime) {}

    /**
     * The addresses of the questions.
     *
     * @param running answers them
     * @param desk where they are answered
     * @param files takes what is handed in beside them
     * @param limits how much each may take
     */
    public QuestionAddresses(RunningLinks running, QuestionDesk desk, HandedIn files, QuestionLimits limits) {
        this.running = running;
        this.desk = desk;
        this.files = files;
        this.limits = limits;
    }

    /**
     * Opens the addresses.
     *
     * @param mapping knows every address of the service
     */
    public void open(RequestMappingHandlerMapping mapping) {
        for (JsonQuestion question : JsonQuestion.values()) {
            open(mapping, TOP + question.word(), MediaType.APPLICATION_JSON_VALUE, "answer");
            if (question.takesContacts()) {
                String address = TOP + question.word() + WITH_FILES;
                open(mapping, address, MediaType.MULTIPART_FORM_DATA_VALUE, "answerWithFiles");
            }
        }
    }

    private void open(RequestMappingHandlerMapping mapping, String address, String takes, String method) {
        Method handler = Arrays.stream(QuestionAddresses.class.getMethods())
                .filter(one -> one.getName().equals(method))
                .findFirst()
                .orElseThrow();
        mapping.registerMapping(
                RequestMappingInfo.paths(address)
                        .methods(RequestMethod.POST)
                        .consumes(takes)
                        .produces(MediaType.APPLICATION_JSON_VALUE)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                this,
                handler);
    }

    /**
     * Answers a question.
     *
     * @param request its body is the document
     * @return the answer
     * @throws IOException if the client has gone
     */
    @Needs(Role.ASK)
    public ResponseEntity<byte[]> answer(HttpServletRequest request) throws IOException {
        JsonQuestion question = asked(request);
        Marks.largest(request, limits.largest());
        String document = SentText.of(SOURCE, request.getInputStream().readAllBytes());
        return Answer.json(
                desk.ask(() -> running.ask(links -> question.answer(links, SOURCE, document)), limits.time()));
    }

    /**
     * Answers a question about contacts that are handed in as files.
     *
     * @param request a form with the document as {@code question}, one or several files as {@code contacts}, and a {@code mapping}
     * @return the answer
     * @throws IOException if the client has gone
     */
    @Needs(Role.ASK)
    public ResponseEntity<byte[]> answerWithFiles(HttpServletRequest request) throws IOException {
        JsonQuestion question = asked(request);
        Marks.largest(request, limits.largestUpload());
        return Answer.json(files.with(
                request,
                limits.largest(),
                form -> desk.ask(
                        () -> running.ask(
                                links -> question.answer(links, SOURCE, form.question(), form.contacts(links))),
                        limits.uploadTime())));
    }

    private static JsonQuestion asked(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Arrays.stream(JsonQuestion.values())
                .filter(question ->
                        pattern.equals(TOP + question.word()) || pattern.equals(TOP + question.word() + WITH_FILES))
                .findFirst()
                .orElseThrow();
    }
}
