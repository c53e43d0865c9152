package org.localinvolvement.links.api.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.KeysRead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shapes of the objects in questions, as their readers have them: sound documents, which together have every member, are read, and the
 * readers tell which members they ask for and as what. A member is required where no document may leave it out.
 */
final class QuestionShapes {

    /** Members whose objects have one shape. */
    private static final Map<String, String> ALIKE = Map.of("otherPlans", "regulatorPlans");

    private static final Path SHIPPED = Path.of("src/main/resources/org/localinvolvement/links/api/json/examples");
    private static final Path OTHERS = Path.of("src/test/resources/org/localinvolvement/links/api/json/questions");

    /** A document without a fault. */
    record Sound(String name, JsonQuestion question, JsonNode document) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Objects of the same members under the same name have one shape, in whichever question they stand. */
    record ShapeId(String name, Set<String> members) implements Comparable<ShapeId> {
        @Override
        public int compareTo(ShapeId other) {
            return toString().compareTo(other.toString());
        }
    }

    /** What was heard of the objects of one shape. */
    static final class Shape {
        final Set<String> places = new TreeSet<>();
        final SortedMap<String, Set<KeysRead.Form>> forms = new TreeMap<>();
        final SortedMap<String, ShapeId> within = new TreeMap<>();
        final Set<String> optional = new TreeSet<>();
        final Set<String> seen = new TreeSet<>();
    }

    private final SortedMap<ShapeId, Shape> shapes = new TreeMap<>();
    private final SortedMap<JsonQuestion, ShapeId> roots = new TreeMap<>();

    private QuestionShapes() {}

    static QuestionShapes of(Links links) {
        QuestionShapes all = new QuestionShapes();
        sound().forEach(document -> all.hear(links, document));
        return all;
    }

    static List<Sound> sound() {
        List<Sound> sound = new ArrayList<>();
        for (Path folder : List.of(SHIPPED, OTHERS)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replace(".json", "");
                    sound.add(new Sound(name, question(name), SomeSchema.json(Files.readString(file))));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sound;
    }

    private static JsonQuestion question(String name) {
        return Stream.of(JsonQuestion.values())
                .filter(question -> name.equals(question.word()) || name.startsWith(question.word() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is called after no question"));
    }

    SortedMap<ShapeId, Shape> shapes() {
        return shapes;
    }

    ShapeId root(JsonQuestion question) {
        return Objects.requireNonNull(roots.get(question), () -> question.word() + " has no sound document");
    }

    Shape shape(ShapeId id) {
        return Objects.requireNonNull(shapes.get(id), id::name);
    }

    private void hear(Links links, Sound sound) {
        Map<String, ShapeId> ids = new TreeMap<>();
        Map<String, Map<String, Set<KeysRead.Form>>> heard = new TreeMap<>();
        sound.question().read(links, sound.name(), sound.document().toString(), new KeysRead() {
            @Override
            public void allowed(String place, Set<String> keys) {
                ids.put(place, new ShapeId(nameOf(place, sound.question()), new TreeSet<>(keys)));
            }

            @Override
            public void read(String place, String key, KeysRead.Form form) {
                heard.computeIfAbsent(place, any -> new TreeMap<>())
                        .computeIfAbsent(key, any -> new LinkedHashSet<>())
                        .add(form);
            }
        });
        roots.put(sound.question(), Objects.requireNonNull(ids.get(""), sound.name()));
        ids.forEach((place, id) -> {
            Shape shape = shapes.computeIfAbsent(id, any -> new Shape());
            shape.places.add(sound.question().word() + place.replaceAll("/[0-9]+", ""));
            heard.getOrDefault(place, Map.of())
                    .forEach((key, forms) -> shape.forms
                            .computeIfAbsent(key, any -> new LinkedHashSet<>())
                            .addAll(forms));
            JsonNode object =
                    place.isEmpty() ? sound.document() : sound.document().at(place);
            for (String member : id.members()) {
                if (object.has(member)) {
                    shape.seen.add(member);
                    within(ids, place + "/" + member, object.get(member), shape, member);
                }
                if (!object.has(member) || !missedWithout(links, sound, place, member)) {
                    shape.optional.add(member);
                }
            }
        });
    }

    private static void within(Map<String, ShapeId> ids, String place, JsonNode value, Shape shape, String member) {
        String at = value.isArray() ? place + "/0" : place;
        if (ids.containsKey(at)) {
            shape.within.put(member, Objects.requireNonNull(ids.get(at)));
        }
    }

    /** Contacts may also come beside a document. */
    private static boolean missedWithout(Links links, Sound sound, String place, String member) {
        if (place.isEmpty() && member.equals("contacts")) {
            return false;
        }
        JsonNode without = sound.document().deepCopy();
        ((ObjectNode) (place.isEmpty() ? without : without.at(place))).remove(member);
        return problems(links, sound.question(), without.toString()).stream()
                .anyMatch(problem ->
                        problem.code() == ProblemCode.KEY_MISSING && (place + "/" + member).equals(problem.column()));
    }

    static List<Problem> problems(Links links, JsonQuestion question, String document) {
        try {
            question.read(links, "question.json", document, KeysRead.UNHEARD);
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    private static String nameOf(String place, JsonQuestion question) {
        String[] steps = place.replaceAll("/[0-9]+", "").split("/", -1);
        String last = steps[steps.length - 1];
        return place.isEmpty() ? question.word() : ALIKE.getOrDefault(last, last);
    }
}
