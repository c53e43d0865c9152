package org.localinvolvement.links.api.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.rules.authoring.RuleCatalogue;
import org.localinvolvement.links.rules.former.FormerWord;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.parameter.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * Every word that a rule or a pack can write, one a line: what it is, where it belongs, the word, and after a colon what cannot change
 * either. The data that is shipped is the source.
 */
final class PublishedWords {

    private static final Map<String, String> DOCUMENTS = Map.of(
            "pack.schema.json", FormerWords.DESCRIPTION,
            "parameters.schema.json", FormerWords.PARAMETERS,
            "profile.schema.json", FormerWords.PROFILE,
            "test.schema.json", FormerWords.TESTS);

    private PublishedWords() {}

    static Set<String> now() {
        Set<String> words =
                ofRules(SomeSchema.json(String.valueOf(RuleSchemas.files().get("fact-types.json"))));
        DOCUMENTS.forEach((file, document) -> SomeSchema.keys(
                        SomeSchema.json(String.valueOf(RuleSchemas.files().get(file))))
                .keySet()
                .forEach(place -> words.add("key " + document + " " + place)));
        Parameters.standard().names().forEach(name -> words.add("parameter " + name));
        RuleCatalogue.of(List.of()).rules().forEach(rule -> words.add("rule " + rule.id()));
        return words;
    }

    static Set<String> ofRules(JsonNode factTypes) {
        Set<String> words = new TreeSet<>();
        for (JsonNode question : factTypes.get("questions")) {
            String name = text(question, "name");
            words.add("question " + name);
            words.add("type " + type(text(question, "global")) + " : speaks " + name);
            question.get("facts").forEach(fact -> words.add("fact " + name + " " + fact.stringValue()));
            question.get("constants").forEach(list -> words.add("list " + name + " " + list.stringValue()));
            for (JsonNode finding : question.get("findings")) {
                List<String> taken = new ArrayList<>();
                finding.get("takes").forEach(one -> taken.add(text(one, "kind")));
                words.add("finding " + name + " " + text(finding, "name") + " : " + String.join(", ", taken));
            }
            question.get("annotations")
                    .get("action")
                    .forEach(action -> words.add("named " + name + " @action " + action.stringValue()));
            question.get("annotations")
                    .get("test")
                    .forEach(test -> words.add("named " + name + " @test " + test.stringValue()));
        }
        for (JsonNode fact : factTypes.get("facts")) {
            words.add("type " + text(fact, "import") + " : fact");
            fact.get("keys").forEach(key -> words.add("identifies " + text(fact, "name") + " " + key.stringValue()));
            fields(text(fact, "name"), fact, words);
        }
        for (JsonNode part : factTypes.get("parts")) {
            fields("(" + text(part, "kind") + ")", part, words);
        }
        for (JsonNode list : factTypes.get("constants")) {
            words.add("type " + text(list, "import") + " : list");
            list.get("constants").forEach(one -> words.add("constant " + text(list, "name") + " " + text(one, "name")));
        }
        factTypes.get("actions").forEach(action -> words.add("action " + text(action, "code")));
        factTypes.get("annotations").forEach(one -> words.add("annotation " + text(one, "name")));
        return words;
    }

    private static void fields(String type, JsonNode of, Set<String> words) {
        for (JsonNode field : of.get("fields")) {
            words.add("field " + type + " " + text(field, "name") + " : " + text(field, "kind")
                    + (field.has("of") ? " of " + text(field, "of") : ""));
        }
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }

    private static String type(String global) {
        return global.split(" ", -1)[1];
    }

    /** What is missing of the words of a release, each with what to do; empty if none is, or a former word says why. */
    static List<String> missing(Set<String> released, Set<String> now, FormerWords former) {
        List<String> missing = new ArrayList<>();
        for (String word : released) {
            if (!now.contains(word) && explained(word, former).isEmpty()) {
                String named = word.replaceAll(" : .*", "");
                missing.add(now.stream()
                        .filter(one -> one.startsWith(named + " : ") && !released.contains(one))
                        .findFirst()
                        .map(other -> word + " became " + other + ": take it back, or give it another name")
                        .orElse(word + " is gone: take it back, or say in former-words.yaml what is written now"));
            }
        }
        return missing;
    }

    /** Former words by which a word of a release is gone. */
    private static Optional<FormerWord> explained(String word, FormerWords former) {
        String[] parts = word.replaceAll(" : .*", "").split(" ", 3);
        String last = parts[parts.length - 1];
        return switch (parts[0]) {
            case "field" -> former.find(What.FIELD, parts[1], last.replaceAll("\\(.*", ""));
            case "constant" -> former.find(What.CONSTANT, parts[1], last);
            case "finding" -> former.find(What.FINDING, parts[1], last);
            case "key" -> former.find(What.KEY, parts[1], last.substring(last.lastIndexOf('/') + 1));
            case "type" -> former.find(What.TYPE, "", last);
            case "fact", "list" -> former.find(What.TYPE, "", last).or(() -> former.find(What.QUESTION, "", parts[1]));
            case "identifies" -> former.find(What.FIELD, parts[1], last);
            case "named" -> former.find(What.ACTION, "", last.substring(last.indexOf(' ') + 1));
            case "question" -> former.find(What.QUESTION, "", last);
            case "parameter" -> former.find(What.PARAMETER, "", last);
            case "rule" -> former.find(What.RULE, "", last);
            case "action" -> former.find(What.ACTION, "", last);
            default -> former.find(What.ANNOTATION, "", last);
        };
    }

    /** What is wrong with former words: a new word that is none, or an old one that is said to be understood and is not. */
    static List<String> untrue(FormerWords former, Set<String> now) {
        List<String> untrue = new ArrayList<>();
        for (FormerWord word : former.all()) {
            if (!exists(word, word.now(), now)) {
                untrue.add("there is no " + word.what().word() + " " + word.now() + ", the new word for " + word.old());
            }
            if (word.works() != exists(word, word.old(), now)) {
                untrue.add("the " + word.what().word() + " " + word.old() + " is said "
                        + (word.works() ? "to be understood, and is gone" : "to be gone, and is there"));
            }
        }
        return untrue;
    }

    private static boolean exists(FormerWord former, String word, Set<String> now) {
        String start = former.what().word() + " " + (former.of().isEmpty() ? "" : former.of() + " ");
        return former.what() == What.KEY
                ? now.stream().anyMatch(one -> one.startsWith(start) && one.endsWith("/" + word))
                : now.stream()
                        .anyMatch(one -> one.equals(start + word)
                                || one.startsWith(start + word + " : ")
                                || one.startsWith(start + word + "("));
    }
}
