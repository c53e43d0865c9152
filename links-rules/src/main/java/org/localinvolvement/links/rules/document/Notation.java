package org.localinvolvement.links.rules.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.document.Written.Kind;

/** In what two ways one and the same thing is written, and how its places and faults are told. */
enum Notation {
    /** Keys in small letters with underscores; a single value is whatever it is read as. */
    YAML(
            "key",
            "a mapping (\"key: value\", indented)",
            "each item of this list is a mapping (\"key: value\")",
            "a list with at least one item (\"- key: value\") is expected here") {
        @Override
        String spelling(String key) {
            return key;
        }

        @Override
        String place(String of, String key) {
            return of.isEmpty() ? key : of + "." + key;
        }

        @Override
        String item(String of, int index) {
            return of + "[" + index + "]";
        }

        @Override
        boolean isText(Kind kind) {
            return true;
        }

        @Override
        boolean isNumber(Kind kind) {
            return true;
        }

        @Override
        String exact(String text) {
            return text.strip();
        }

        @Override
        Optional<String> word(String text) {
            return Optional.of(text.strip()).filter(word -> !word.isEmpty());
        }

        @Override
        boolean names(String text, Enum<?> constant) {
            return text.toUpperCase(Locale.ROOT).replace('-', '_').equals(constant.name());
        }

        @Override
        Optional<Truth> truth(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "yes", "true" -> Optional.of(Truth.YES);
                case "no", "false" -> Optional.of(Truth.NO);
                case "unknown" -> Optional.of(Truth.UNKNOWN);
                default -> Optional.empty();
            };
        }

        @Override
        boolean isDate(String text) {
            return true;
        }

        @Override
        boolean isNone(Written value) {
            return value instanceof Written.Single single
                    && single.text().strip().equals("none");
        }

        @Override
        boolean tellsItems() {
            return false;
        }

        @Override
        String said(String sentence) {
            return sentence;
        }

        @Override
        ProblemCode keyTwice() {
            return ProblemCode.DOCUMENT_NOT_YAML;
        }
    },

    /** Members in camel case, each of the type that it has to be; a place is a JSON pointer (RFC 6901). */
    JSON(
            "member",
            "an object",
            "each item of this list is an object",
            "a list with at least one object is expected here") {
        @Override
        String spelling(String key) {
            return key.indexOf('_') < 0 ? key : camelCase(key);
        }

        @Override
        String place(String of, String key) {
            return of + "/" + key.replace("~", "~0").replace("/", "~1");
        }

        @Override
        String item(String of, int index) {
            return of + "/" + index;
        }

        @Override
        boolean isText(Kind kind) {
            return kind == Kind.WORDS;
        }

        @Override
        boolean isNumber(Kind kind) {
            return kind == Kind.NUMBER;
        }

        @Override
        String exact(String text) {
            return text;
        }

        @Override
        Optional<String> word(String text) {
            return Optional.of(text);
        }

        @Override
        boolean names(String text, Enum<?> constant) {
            return text.equals(wordOf(constant));
        }

        @Override
        Optional<Truth> truth(String word) {
            return Arrays.stream(Truth.values())
                    .filter(truth -> names(word, truth))
                    .findFirst();
        }

        @Override
        boolean isDate(String text) {
            return DATE.matcher(text).matches();
        }

        @Override
        boolean isNone(Written value) {
            return value instanceof Written.Items list && list.items().isEmpty();
        }

        @Override
        boolean tellsItems() {
            return true;
        }

        /** What readers say of keys outside of quotation marks, in which words of the host may stand. */
        @Override
        String said(String sentence) {
            StringBuilder said = new StringBuilder();
            boolean quoted = false;
            for (String part : sentence.split("(?=\")|(?<=\")", -1)) {
                quoted ^= part.equals("\"");
                said.append(quoted ? part : KEY.matcher(part).replaceAll(key -> camelCase(key.group())));
            }
            return said.toString();
        }

        @Override
        ProblemCode keyTwice() {
            return ProblemCode.MEMBER_TWICE;
        }
    };

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+(_[a-z]+)+\\b");

    private final String key;
    private final String mapping;
    private final String eachMapping;
    private final String someMappings;

    Notation(String key, String mapping, String eachMapping, String someMappings) {
        this.key = key;
        this.mapping = mapping;
        this.eachMapping = eachMapping;
        this.someMappings = someMappings;
    }

    /** How a key that readers know with underscores is written. */
    abstract String spelling(String key);

    /** The place of a key within another place. */
    abstract String place(String of, String key);

    /** The place of an item of a list, from 0. */
    abstract String item(String of, int index);

    /** Whether a single value of this kind is a text. */
    abstract boolean isText(Kind kind);

    /** Whether a single value of this kind is a number. */
    abstract boolean isNumber(Kind kind);

    /** A word, a day or an identifier as it has to be written. */
    abstract String exact(String text);

    /** The word that a text is; empty where it says nothing. */
    abstract Optional<String> word(String text);

    /** Whether a word names a constant. */
    abstract boolean names(String text, Enum<?> constant);

    /** The fact that a word says. */
    abstract Optional<Truth> truth(String word);

    /** Whether a text that could be a day is written as one. */
    abstract boolean isDate(String text);

    /** Whether a value says of a list that there is nothing. */
    abstract boolean isNone(Written value);

    /** Whether a fault of an item is told at the item, and not at its list. */
    abstract boolean tellsItems();

    /** A reason or a remedy in which keys are spelt as they are written. */
    abstract String said(String sentence);

    /** The code of the fault that a key stands twice. */
    abstract ProblemCode keyTwice();

    /** What a key is called. */
    String key() {
        return key;
    }

    String mapping() {
        return mapping;
    }

    String eachMapping() {
        return eachMapping;
    }

    String someMappings() {
        return someMappings;
    }

    /** The word for a constant: small letters with hyphens. */
    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String camelCase(String key) {
        StringBuilder spelt = new StringBuilder(key.length());
        boolean capital = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '_') {
                capital = true;
            } else {
                spelt.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return spelt.toString();
    }
}
