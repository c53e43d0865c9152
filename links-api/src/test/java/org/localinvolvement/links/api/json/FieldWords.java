package org.localinvolvement.links.api.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.api.json.QuestionShapes.Shape;
import org.localinvolvement.links.api.json.QuestionShapes.ShapeId;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * What is said of the objects in questions and of their members, from {@code fields.yaml}: under {@code shapes} each object by its name, with
 * a place at which it stands, a sentence, and a sentence for each member; under {@code members} what is said of a member wherever its
 * object says nothing of it; under {@code lists} a sentence for each list of words. What is not used is told.
 */
final class FieldWords {

    private static final Path FILE = Path.of("src/test/resources/org/localinvolvement/links/api/json/fields.yaml");

    private record Words(String name, String says, Map<String, String> members) {}

    private final Map<String, Words> byPlace = new LinkedHashMap<>();
    private final Map<String, String> members;
    private final Map<String, String> lists;
    private final Set<String> used = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();

    private FieldWords(Section root) {
        Section shapes = root.section("shapes");
        for (String name : shapes.keys()) {
            Section shape = shapes.section(name);
            Map<String, String> own =
                    shape.optionalSection("members").map(FieldWords::sentences).orElse(Map.of());
            byPlace.put(shape.text("at"), new Words(name, shape.text("says"), own));
        }
        members = sentences(root.section("members"));
        lists = sentences(root.section("lists"));
    }

    static FieldWords read() {
        try {
            YamlDocument document = YamlDocument.parse("fields.yaml", Files.readString(FILE));
            FieldWords words = new FieldWords(document.root());
            document.complete();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sentences(Section section) {
        Map<String, String> sentences = new LinkedHashMap<>();
        section.keys().forEach(key -> sentences.put(key, section.text(key)));
        return sentences;
    }

    private Words words(ShapeId id, Shape shape) {
        for (String place : shape.places) {
            Words words = byPlace.get(place);
            if (words != null) {
                used.add(place);
                return words;
            }
        }
        missing.add("shape " + shape.places + " " + id.members());
        return new Words(id.toString(), "", Map.of());
    }

    String nameOf(ShapeId id, Shape shape) {
        return words(id, shape).name();
    }

    String says(ShapeId id, Shape shape) {
        return words(id, shape).says();
    }

    String says(ShapeId id, Shape shape, String member) {
        Words words = words(id, shape);
        String own = words.members().get(member);
        if (own != null) {
            used.add(words.name() + "." + member);
            return own;
        }
        String common = members.get(member);
        if (common == null) {
            missing.add(words.name() + "." + member);
            return "";
        }
        used.add(member);
        return common;
    }

    String saysOfList(String list) {
        String says = lists.get(list);
        if (says == null) {
            missing.add("list " + list);
            return "";
        }
        used.add("list " + list);
        return says;
    }

    /** The members in the order in which they are described; the version and the day first. */
    List<String> inOrder(ShapeId id, Shape shape) {
        Set<String> order = new LinkedHashSet<>(List.of("version", "asAt", "day", "explain"));
        order.addAll(words(id, shape).members().keySet());
        order.addAll(id.members());
        order.retainAll(id.members());
        return new ArrayList<>(order);
    }

    /** What nothing is said of. */
    Set<String> missing() {
        return missing;
    }

    /** What is said of nothing that there is. */
    Set<String> unused() {
        Set<String> all = new TreeSet<>(byPlace.keySet());
        byPlace.values().forEach(words -> words.members().keySet().forEach(key -> all.add(words.name() + "." + key)));
        all.addAll(members.keySet());
        lists.keySet().forEach(list -> all.add("list " + list));
        all.removeAll(used);
        return all;
    }
}
