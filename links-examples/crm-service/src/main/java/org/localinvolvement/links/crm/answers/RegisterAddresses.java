package org.localinvolvement.links.crm.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.RegisterJson;
import org.localinvolvement.links.api.register.BodyListing;
import org.localinvolvement.links.api.register.BodyProfile;
import org.localinvolvement.links.api.register.SuccessionChain;
import org.localinvolvement.links.crm.door.Needs;
import org.localinvolvement.links.crm.keys.Role;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which bodies there are. */
@RestController
public class RegisterAddresses {

    private final RunningLinks running;

    /**
     * The addresses of the register.
     *
     * @param running whose register
     */
    public RegisterAddresses(RunningLinks running) {
        this.running = running;
    }

    /**
     * Every body of a kind.
     *
     * @param kind the kind
     * @param asAt the day
     * @return the bodies
     */
    @Needs(Role.ASK)
    @GetMapping(path = "/v1/register/bodies", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> bodies(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String asAt) {
        BodyKind asked = Arrays.stream(BodyKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> wrong("Give kind as one of "
                        + Arrays.stream(BodyKind.values()).map(BodyKind::code).collect(Collectors.joining(", "))
                        + "."));
        return answer(register -> RegisterJson.listing(BodyListing.of(asAt(register, asAt), asked)));
    }

    /**
     * One body.
     *
     * @param id its code or id as scheme:value
     * @param asAt the day
     * @return the body, or what is not known of it
     */
    @Needs(Role.ASK)
    @GetMapping(path = "/v1/register/bodies/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> body(@PathVariable String id, @RequestParam(required = false) @Nullable String asAt) {
        Identifier asked = identifier(id);
        return answer(register -> RegisterJson.body(BodyProfile.of(asAt(register, asAt), asked)));
    }

    /**
     * Who came before a body and who followed it.
     *
     * @param id its code or id as scheme:value
     * @return the bodies
     */
    @Needs(Role.ASK)
    @GetMapping(path = "/v1/register/bodies/{id}/succession", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> succession(@PathVariable String id) {
        Identifier asked = identifier(id);
        return answer(register -> RegisterJson.succession(SuccessionChain.of(register, asked)));
    }

    private ResponseEntity<byte[]> answer(Function<Register, String> question) {
        String text = running.ask(links -> question.apply(links.register()));
        return Answer.lasting(text, MediaType.APPLICATION_JSON);
    }

    private static RegisterAsAt asAt(Register register, @Nullable String day) {
        try {
            return register.asAt(LocalDate.parse(day == null ? "" : day));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw (RefusedException) wrong("Give asAt as a day from 2008-04-01 on, for example asAt=2009-04-01.")
                    .initCause(e);
        }
    }

    private static Identifier identifier(String text) {
        try {
            return Identifier.parse(text);
        } catch (IllegalArgumentException e) {
            throw (RefusedException) wrong("Name the body by a code or id as scheme:value, for example ods:5N7.")
                    .initCause(e);
        }
    }

    private static RefusedException wrong(String detail) {
        return new RefusedException(Refusal.ADDRESS_WRONG, detail);
    }
}
