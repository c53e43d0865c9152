package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Period;

/** Which bodies there are: by code, by name, by kind, and in whose place. */
final class Lookup {

    private final RegisterAsAt asAt;
    private final Register register;
    private final LocalDate day;

    Lookup(RegisterAsAt asAt) {
        this.asAt = asAt;
        this.register = asAt.register();
        this.day = asAt.day();
    }

    Answer<Body> find(Identifier code) {
        if (isTooEarly()) {
            return tooEarly();
        }
        Body body = register.codes().on(code, day);
        if (body != null) {
            return held(body);
        }
        List<Dated<Body>> bearers = register.bearersOf(code);
        if (!bearers.isEmpty()) {
            return Answer.none(notInUse(code, bearers));
        }
        Optional<Body> entry = register.entry(code);
        if (entry.isEmpty()) {
            return Answer.notHeld("No body with the code or id " + code + " is held" + nearCodes(code));
        }
        if (!entry.get().existsOn(day)) {
            return Answer.none(gone(entry.get()));
        }
        return held(entry.get());
    }

    Body get(Identifier code) {
        Answer<Body> answer = find(code);
        return answer.only()
                .orElseThrow(() -> new IllegalArgumentException("As at " + Days.inWords(day) + ": "
                        + String.join("; ", answer.isNone() ? answer.remarks() : answer.missing())));
    }

    Answer<Body> named(String name) {
        if (isTooEarly()) {
            return tooEarly();
        }
        Collection<NameIndex.Bearer> bearers = register.names().of(name);
        SortedSet<Body> bodies = new TreeSet<>(RegisterAsAt.BY_ID);
        List<String> remarks = new ArrayList<>();
        for (NameIndex.Bearer bearer : bearers) {
            if (!bearer.body().existsOn(day)) {
                remarks.add(gone(bearer.body()));
            } else if (bearer.name().holdsOn(day)) {
                bodies.add(bearer.body());
            } else {
                remarks.add("\"" + bearer.name().value().text() + "\" is a name of " + inWords(bearer.body()) + " "
                        + bearer.name().period().inWords() + " alone");
            }
        }
        if (bodies.isEmpty()) {
            String missing = bearers.isEmpty()
                    ? "No body with the name \"" + name + "\" is held" + nearNames(name)
                    : "No body that bears the name \"" + name + "\" on that day is held";
            return new Answer<>(List.of(), List.of(missing), remarks);
        }
        return bodies.stream()
                .map(this::held)
                .reduce(Answer.whole(List.of()), Answer::and)
                .and(new Answer<>(List.of(), List.of(), remarks));
    }

    Answer<Body> ofKind(BodyKind kind) {
        if (isTooEarly()) {
            return tooEarly();
        }
        List<Body> values = new ArrayList<>();
        SortedSet<Identifier> undecided = new TreeSet<>();
        for (Body body : register.held()) {
            if (body.existsOn(day)) {
                Truth included = kind.includes(body, day);
                if (included == Truth.YES) {
                    values.add(body);
                } else if (included == Truth.UNKNOWN) {
                    undecided.add(body.id());
                }
            }
        }
        values.sort(RegisterAsAt.BY_ID);
        List<String> missing = new ArrayList<>(asAt.missing(kind));
        if (!undecided.isEmpty()) {
            missing.add("Whether each of these is " + kind.withArticle() + " on that day is not held: "
                    + undecided.stream().map(Identifier::toString).collect(Collectors.joining(", ")));
        }
        return new Answer<>(values, missing, List.of());
    }

    Answer<Body> ambulanceServices() {
        return ofKind(BodyKind.AMBULANCE_TRUST).and(ofKind(BodyKind.AMBULANCE_SERVICE));
    }

    Answer<Body> nowInThePlaceOf(Identifier code) {
        if (isTooEarly()) {
            return tooEarly();
        }
        SortedSet<Identifier> ids = new TreeSet<>();
        List<Dated<Body>> bearers = register.bearersOf(code);
        bearers.forEach(bearer -> ids.add(bearer.value().id()));
        if (bearers.isEmpty()) {
            if (register.entry(code).isEmpty()) {
                return find(code);
            }
            ids.add(code);
        }
        SortedSet<Identifier> all = new TreeSet<>(ids);
        ids.forEach(id -> all.addAll(register.allSuccessors(id)));
        SortedSet<Body> there = new TreeSet<>(RegisterAsAt.BY_ID);
        List<String> missing = new ArrayList<>();
        for (Identifier id : all) {
            Optional<Body> body = register.entry(id);
            if (body.isEmpty()) {
                missing.add("The successor " + id + " is not held");
            } else if (body.get().existsOn(day)) {
                there.add(body.get());
            }
        }
        if (there.isEmpty() && missing.isEmpty()) {
            return noSuccessor(all);
        }
        return new Answer<>(List.copyOf(there), missing, List.of());
    }

    /** A body that ended without a successor in the register may have had one that nobody loaded. */
    private Answer<Body> noSuccessor(SortedSet<Identifier> all) {
        List<Body> last = all.stream()
                .flatMap(id -> register.entry(id).stream())
                .filter(body -> register.successors(body.id()).isEmpty())
                .toList();
        boolean notYet = last.stream().allMatch(body -> {
            LocalDate from = body.identity().period().from();
            return from != null && from.isAfter(day);
        });
        String names = last.stream().map(this::gone).collect(Collectors.joining("; "));
        return notYet
                ? Answer.none(names)
                : Answer.<Body>notHeld("What followed is not held").remarking(names);
    }

    /** A body without an end stands in the register until it was last looked at, and perhaps no longer. */
    private Answer<Body> held(Body body) {
        if (body.identity().period().until() == null && isAfterTheLastComplete(body.kind())) {
            return new Answer<>(
                    List.of(body),
                    List.of(register.coverage().gap(body.kind()) + ", and what became of " + inWords(body)
                            + " after that is not held"),
                    List.of());
        }
        return Answer.of(body);
    }

    private boolean isAfterTheLastComplete(BodyKind kind) {
        List<Period> complete = register.coverage().of(kind);
        if (complete.isEmpty()) {
            return false;
        }
        LocalDate last = complete.get(complete.size() - 1).until();
        return last != null && day.isAfter(last);
    }

    private String notInUse(Identifier code, List<Dated<Body>> bearers) {
        return code + " is the code of "
                + bearers.stream()
                        .map(bearer ->
                                inWords(bearer.value()) + " " + bearer.period().inWords())
                        .collect(Collectors.joining(", then of "))
                + " alone"
                + bearers.stream()
                        .map(bearer -> followers(bearer.value()))
                        .distinct()
                        .collect(Collectors.joining());
    }

    private String gone(Body body) {
        return inWords(body) + " exists " + body.identity().period().inWords() + " alone" + followers(body);
    }

    private String followers(Body body) {
        SortedSet<Identifier> after = register.successors(body.id());
        if (after.isEmpty() || body.existsOn(day)) {
            return "";
        }
        return "; it was followed by "
                + after.stream()
                        .map(id -> register.entry(id).map(this::inWords).orElse(id.toString()))
                        .collect(Collectors.joining(", "));
    }

    private String inWords(Body body) {
        return body.nameOn(day) + " (" + body.id() + ")";
    }

    private String nearCodes(Identifier code) {
        SortedSet<String> known = new TreeSet<>();
        register.codes().codes().forEach(held -> known.add(held.toString()));
        register.held().forEach(body -> known.add(body.id().toString()));
        return Suggestion.nearest(code.toString(), known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    private String nearNames(String name) {
        return Suggestion.nearest(name, register.names().written())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    private boolean isTooEarly() {
        return day.isBefore(Register.FIRST_DAY);
    }

    private static <T> Answer<T> tooEarly() {
        return Answer.notHeld("A register answers as at a date from " + Days.inWords(Register.FIRST_DAY) + " on");
    }
}
