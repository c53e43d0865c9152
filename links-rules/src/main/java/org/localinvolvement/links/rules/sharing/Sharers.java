package org.localinvolvement.links.rules.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.RegisterAsAt;

/** Those who may have a part, each once, by the names of the day. For one thread. */
final class Sharers {

    private static final Comparator<Sharer> ORDER =
            Comparator.comparing(Sharer::role).thenComparing(Sharer::name).thenComparing(Sharer::of);

    private final RegisterAsAt register;
    private final LocalDate asAt;
    private final List<Sharer> all = new ArrayList<>();

    Sharers(RegisterAsAt register) {
        this.register = register;
        this.asAt = register.day();
    }

    void add(SharerRole role, String name, String of, Truth holds, String missing) {
        Sharer sharer = new Sharer(role + ", " + name + ", " + of, role, name, of, holds, missing);
        if (!all.contains(sharer)) {
            all.add(sharer);
        }
    }

    List<Sharer> inOrder() {
        return all.stream().sorted(ORDER).toList();
    }

    String named(Body body) {
        return body.nameOn(asAt) + " (" + body.id() + ")";
    }

    String named(Identifier id) {
        return register.find(id).only().map(this::named).orElse(id.toString());
    }
}
