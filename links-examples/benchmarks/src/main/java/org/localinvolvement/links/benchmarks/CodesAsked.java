package org.localinvolvement.links.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;

/** Codes of councils and NHS bodies, each with a day on which a body answers to it, in an order that nobody can foresee. */
final class CodesAsked {

    private static final int DAYS = 1826;
    private static final long SEED = 20090401;

    /** One question. */
    record Asked(Identifier code, String text, LocalDate day, Body body) {}

    private CodesAsked() {}

    static List<Asked> of(Register register) {
        Random random = new Random(SEED);
        List<Asked> asked = new ArrayList<>();
        for (Body body : register.entries()) {
            body.identity().codes().forEach(code -> {
                LocalDate day = Register.FIRST_DAY.plusDays(random.nextInt(DAYS));
                if (code.holdsOn(day) && body.existsOn(day)) {
                    asked.add(new Asked(code.value(), code.value().toString(), day, body));
                }
            });
        }
        Collections.shuffle(asked, random);
        return List.copyOf(asked);
    }
}
