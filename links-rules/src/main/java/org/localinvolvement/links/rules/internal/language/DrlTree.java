package org.localinvolvement.links.rules.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules as it was understood.
 *
 * @param file its name inside the pack
 * @param rulePackage the package; empty if it is missing
 * @param imports the imported types
 * @param globalType the type of the global; empty if it is missing
 * @param rules the rules that could be read
 */
public record DrlTree(
        String file, Name rulePackage, List<Name> imports, Name globalType, Name globalName, List<RuleTree> rules) {

    /** Copies the lists. */
    public DrlTree {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /**
     * A name with dots.
     *
     * @param text the name; empty if it is missing
     * @param place where it stands
     */
    public record Name(String text, Place place) {}

    /**
     * A rule.
     *
     * @param name its name
     * @param place of its name
     * @param annotations what it says of itself
     * @param patterns what it asks for
     * @param consequence what it says; null where it could not be read
     */
    public record RuleTree(
            String name,
            Place place,
            List<AnnotationTree> annotations,
            List<PatternTree> patterns,
            @Nullable CallTree consequence) {

        /** Copies the lists. */
        public RuleTree {
            annotations = List.copyOf(annotations);
            patterns = List.copyOf(patterns);
        }

        /**
         * The text of an annotation.
         *
         * @param annotation its name without the at sign
         * @return empty if the rule does not have it
         */
        public String says(String annotation) {
            return annotations.stream()
                    .filter(one -> one.name().equals(annotation))
                    .map(AnnotationTree::text)
                    .findFirst()
                    .orElse("");
        }

        /**
         * How messages name the rule.
         *
         * @return its id, or its name where it has none
         */
        public String called() {
            String id = says("id");
            return id.isBlank() ? name : id;
        }
    }

    /**
     * What a rule says of itself.
     *
     * @param name without the at sign
     * @param text without its quotation marks
     * @param place of the whole
     */
    public record AnnotationTree(String name, String text, Place place) {}

    /** Whether a pattern asks for each fact, for any, or for none. */
    public enum Presence {
        /** For each fact that fits. */
        EACH(""),
        /** Whether any fact fits. */
        EXISTS("exists "),
        /** Whether no fact fits. */
        NOT("not ");

        private final String word;

        Presence(String word) {
            this.word = word;
        }

        /**
         * The word before the pattern.
         *
         * @return with a space after it, or empty
         */
        public String word() {
            return word;
        }
    }

    /**
     * What a rule asks of one fact.
     *
     * @param presence each, any or none
     * @param variable the variable for the fact; empty if it has none
     * @param type the simple name of the fact's type
     * @param conditions what is asked and bound, in its order
     * @param source the bound collection from which the fact is taken; null where it is a fact of the question
     * @param place of the type
     * @param variablePlace of the variable
     */
    public record PatternTree(
            Presence presence,
            String variable,
            String type,
            List<ConditionTree> conditions,
            @Nullable PathTree source,
            Place place,
            Place variablePlace) {

        /** Copies the list. */
        public PatternTree {
            conditions = List.copyOf(conditions);
        }
    }

    /** What stands between two commas of a pattern. */
    public sealed interface ConditionTree {

        /**
         * Where it stands.
         *
         * @return the whole of it
         */
        Place place();
    }

    /**
     * A value that gets a name.
     *
     * @param variable with its dollar sign
     * @param path where the value comes from
     * @param place of the whole
     */
    public record BindingTree(String variable, PathTree path, Place place) implements ConditionTree {}

    /**
     * A comparison.
     *
     * @param left what is compared
     * @param operator for example {@code >=} or {@code not in}
     * @param right what it is compared with; several for {@code in} and {@code not in}, otherwise one
     * @param operatorPlace of the operator
     * @param place of the whole
     */
    public record ComparisonTree(
            PathTree left, String operator, List<ValueTree> right, Place operatorPlace, Place place)
            implements ConditionTree {

        /** Copies the list. */
        public ComparisonTree {
            right = List.copyOf(right);
        }
    }

    /** What a field can be compared with, and what a consequence can be given. */
    public sealed interface ValueTree {

        /**
         * Where it stands.
         *
         * @return the whole of it
         */
        Place place();
    }

    /**
     * A text, number, true, false or null.
     *
     * @param kind which of them
     * @param text as it is written, of a text without its quotation marks
     * @param place of the whole
     */
    public record LiteralTree(Kind kind, String text, Place place) implements ValueTree {

        /** The kinds of literals. */
        public enum Kind {
            /** Words in quotation marks. */
            TEXT,
            /** A whole number. */
            NUMBER,
            /** True or false. */
            FLAG,
            /** Nothing. */
            NULL
        }
    }

    /**
     * A path from a field or a variable, or a constant, which is written alike: {@code theme}, {@code $voices.most},
     * {@code attribute("ward", "7").least}, {@code Truth.YES}.
     *
     * @param steps at least one
     * @param place of the whole
     */
    public record PathTree(List<StepTree> steps, Place place) implements ValueTree {

        /** Copies the list. */
        public PathTree {
            steps = List.copyOf(steps);
        }

        /**
         * The first word.
         *
         * @return a field, variable or type
         */
        public String first() {
            return steps.get(0).name();
        }

        /**
         * Whether it begins with a variable.
         *
         * @return true for {@code $voices.most}
         */
        public boolean fromVariable() {
            return first().startsWith("$");
        }
    }

    /**
     * One step of a path.
     *
     * @param name a field, variable, type, constant or call
     * @param arguments the texts in its brackets; null where it has no brackets
     * @param place of the name
     */
    public record StepTree(String name, @Nullable List<String> arguments, Place place) {

        /** Copies the list. */
        public StepTree {
            arguments = arguments == null ? null : List.copyOf(arguments);
        }
    }

    /**
     * What a rule says.
     *
     * @param receiver what is called, {@code findings}
     * @param method the finding
     * @param arguments what it is given
     * @param place of the method's name
     */
    public record CallTree(String receiver, String method, List<ValueTree> arguments, Place place) {

        /** Copies the list. */
        public CallTree {
            arguments = List.copyOf(arguments);
        }
    }
}
