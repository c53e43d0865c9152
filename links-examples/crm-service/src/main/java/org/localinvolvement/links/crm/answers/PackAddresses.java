package org.localinvolvement.links.crm.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.localinvolvement.links.crm.counts.Counts;
import org.localinvolvement.links.crm.door.Marks;
import org.localinvolvement.links.crm.door.Needs;
import org.localinvolvement.links.crm.keys.Role;
import org.localinvolvement.links.crm.packs.PackState;
import org.localinvolvement.links.crm.packs.PackTrials;
import org.localinvolvement.links.crm.refusals.ProblemDocument.Fault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Rule packs: those that answer, and those that somebody wants to have checked. */
@RestController
public class PackAddresses {

    private static final String CHECK = "/v1/rule-packs/check";
    private static final String ZIP = "application/zip";
    private static final String JAR = "application/java-archive";
    private static final String SARIF = "application/sarif+json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Supplier<List<PackState>> packs;
    private final PackTrials trials;
    private final Counts counts;
    private final long largest;

    private record Told(String format, int version, List<Pack> packs) {}

    private record Pack(
            String place,
            String inUse,
            String pack,
            String version,
            String fingerprint,
            boolean refused,
            List<Fault> errors) {

        static Pack of(PackState state) {
            return new Pack(
                    state.place(),
                    state.inUse(),
                    state.pack(),
                    state.version(),
                    state.fingerprint(),
                    state.refused(),
                    state.problems().stream().map(Fault::of).toList());
        }
    }

    /**
     * The addresses of rule packs.
     *
     * @param packs tells the packs of the host
     * @param trials tries those that are handed in
     * @param counts counts them
     * @param largest the most bytes of one
     */
    public PackAddresses(Supplier<List<PackState>> packs, PackTrials trials, Counts counts, long largest) {
        this.packs = packs;
        this.trials = trials;
        this.counts = counts;
        this.largest = largest;
    }

    /**
     * The packs in the host's folder, and what became of each.
     *
     * @return in the order of their places
     */
    @Needs(Role.OPERATE)
    @GetMapping(path = "/v1/rule-packs", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> packs() {
        Told told = new Told(
                "links-rule-packs-in-use", 1, packs.get().stream().map(Pack::of).toList());
        return Answer.json(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(told) + "\n");
    }

    /**
     * Checks a pack and runs its tests.
     *
     * @param request its body is a zip or a jar
     * @return what came to light
     * @throws IOException if the client has gone
     */
    @Needs(Role.CHECK_RULES)
    @PostMapping(
            path = CHECK,
            consumes = {ZIP, JAR},
            produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        return Answer.json(tried(request, PackTrials.Form.JSON));
    }

    /**
     * As above, with the answer in SARIF.
     *
     * @param request its body is a zip or a jar
     * @return what came to light
     * @throws IOException if the client has gone
     */
    @Needs(Role.CHECK_RULES)
    @PostMapping(
            path = CHECK,
            consumes = {ZIP, JAR},
            produces = SARIF)
    public ResponseEntity<byte[]> checkForEditors(HttpServletRequest request) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SARIF))
                .body(tried(request, PackTrials.Form.SARIF).getBytes(StandardCharsets.UTF_8));
    }

    private String tried(HttpServletRequest request, PackTrials.Form form) throws IOException {
        Marks.largest(request, largest);
        return trials.of(request.getInputStream(), form, counts::uploaded);
    }
}
