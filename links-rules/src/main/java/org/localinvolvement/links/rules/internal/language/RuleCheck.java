package org.localinvolvement.links.rules.internal.language;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.internal.language.DrlTree.BindingTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.CallTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ComparisonTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ConditionTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.LiteralTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PathTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PatternTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Presence;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.StepTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ValueTree;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** Checks what one rule asks and says against the facts and findings of its question. */
final class RuleCheck {

    private static final int MOST_PATTERNS = 8;
    private static final int MOST_CONDITIONS = 20;
    private static final String THEME = "theme";
    private static final Set<String> WORDS_OF_THE_ENGINE = Set.of("unit");
    private static final Pattern DATE = Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final RuleTree rule;
    private final @Nullable QuestionForm form;
    private final Map<String, Class<?>> imported;
    private final Complaints complaints;
    private final Set<String> complainedOf;
    private final Map<String, Type> bound = new TreeMap<>();
    private int looselyJoined;

    RuleCheck(
            RuleTree rule,
            @Nullable QuestionForm form,
            Map<String, Class<?>> imported,
            Set<String> complainedOf,
            Complaints complaints) {
        this.complainedOf = complainedOf;
        this.rule = rule;
        this.form = form;
        this.imported = imported;
        this.complaints = complaints;
    }

    /** The names, without the dollar sign, of the variables whose values a reason can show. */
    static Set<String> boundNames(RuleTree rule) {
        Set<String> names = new TreeSet<>();
        for (PatternTree pattern : rule.patterns()) {
            if (pattern.presence() == Presence.EACH) {
                for (ConditionTree condition : pattern.conditions()) {
                    if (condition instanceof BindingTree binding) {
                        names.add(binding.variable().substring(1));
                    }
                }
            }
        }
        return names;
    }

    /** The names, without the dollar sign, of the variables that stand for whole facts. */
    static Set<String> boundFacts(RuleTree rule) {
        return rule.patterns().stream()
                .map(PatternTree::variable)
                .filter(variable -> variable.startsWith("$"))
                .map(variable -> variable.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void check() {
        if (rule.patterns().isEmpty()) {
            complaints.add(
                    ProblemCode.CONDITIONS_MISSING,
                    rule.place(),
                    "the rule has no conditions; it would hold always",
                    "Write after \"when\" which facts it is about");
        }
        if (rule.patterns().size() > MOST_PATTERNS) {
            complaints.add(
                    ProblemCode.PACK_TOO_LARGE,
                    rule.patterns().get(MOST_PATTERNS).place(),
                    "the rule has " + rule.patterns().size() + " patterns, and " + MOST_PATTERNS + " are possible",
                    "Cut it into several rules");
            return;
        }
        boolean first = true;
        for (PatternTree pattern : rule.patterns()) {
            Map<String, Type> before = new TreeMap<>(bound);
            Type type = typeOf(pattern);
            checkVariable(pattern, type);
            checkConditions(pattern, type);
            if (pattern.presence() == Presence.EACH) {
                if (pattern.source() != null) {
                    checkLoose(pattern);
                } else if (!first && type instanceof Class<?> known) {
                    checkJoin(pattern, known, before.keySet());
                }
                first = false;
            }
        }
        CallTree call = rule.consequence();
        if (call != null && form != null) {
            checkCall(call, form);
        }
    }

    private Type typeOf(PatternTree pattern) {
        PathTree source = pattern.source();
        if (source != null) {
            return checkSource(pattern, source);
        }
        Class<?> type = imported.get(pattern.type());
        Map<String, Class<?>> facts = facts();
        if (type != null && (form == null || facts.containsValue(type))) {
            return type;
        }
        Class<?> fact = facts.get(pattern.type());
        if (type == null && fact != null) {
            missing(pattern.place(), pattern.type(), fact);
            return fact;
        }
        if (form == null) {
            // Which facts there are depends on the question, and that it is missing was told.
            return Object.class;
        }
        complaints.add(
                ProblemCode.FACT_TYPE_UNKNOWN,
                pattern.place(),
                "there are no facts of the type " + pattern.type(),
                complaints.remedy(What.TYPE, "", pattern.type(), Suggestion.among(pattern.type(), facts.keySet())));
        return Object.class;
    }

    /** Once a file, and not where an import is there that was meant to be this one. */
    private void missing(Place place, String name, Class<?> type) {
        if (complainedOf.add(name)) {
            complaints.add(
                    ProblemCode.IMPORT_MISSING,
                    place,
                    name + " is not imported",
                    "Add: import " + FormCheck.importName(type));
        }
    }

    private Map<String, Class<?>> facts() {
        Map<String, Class<?>> facts = new TreeMap<>();
        if (form != null) {
            form.facts().forEach(fact -> facts.put(fact.type().getSimpleName(), fact.type()));
        }
        return facts;
    }

    private Type checkSource(PatternTree pattern, PathTree source) {
        Type collection = typeOf(source, Object.class);
        if (collection == Object.class) {
            return Object.class;
        }
        Class<?> element = Accessor.raw(Accessor.element(collection));
        if (ValueKind.of(collection) != ValueKind.COLLECTION
                || !element.getSimpleName().equals(pattern.type())) {
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    source.place(),
                    "this is no list of " + pattern.type(),
                    "Write \"from\" with a list of that type, for example: SeriousHarm( ... ) from"
                            + " $evidence.seriousHarm");
            return Object.class;
        }
        if (facts().get(pattern.type()) != element) {
            complaints.add(
                    ProblemCode.FACT_TYPE_UNKNOWN,
                    pattern.place(),
                    "what stands in " + written(source) + " is no fact of which a pattern can be written",
                    "Ask for it in the pattern of the fact that has it, for example: "
                            + source.steps().get(source.steps().size() - 1).name() + " contains \"...\"");
            return Object.class;
        }
        if (!imported.containsKey(pattern.type())) {
            missing(pattern.place(), pattern.type(), element);
        }
        return element;
    }

    private void checkVariable(PatternTree pattern, Type type) {
        if (pattern.variable().isEmpty()) {
            return;
        }
        if (pattern.presence() != Presence.EACH) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    pattern.variablePlace(),
                    "a variable names a fact that is only asked to be there or not",
                    "Leave " + pattern.variable() + " out");
            return;
        }
        bind(pattern.variable(), pattern.variablePlace(), type);
    }

    private void bind(String variable, Place place, Type type) {
        if (!variable.startsWith("$") || variable.length() < 2) {
            return;
        }
        if (bound.containsKey(variable)) {
            complaints.add(
                    ProblemCode.BINDING_TWICE,
                    place,
                    variable + " is bound already; binding it anew does not compare the two",
                    "To ask for the same value, write for example: theme == " + variable
                            + "; for another value, take another name");
            return;
        }
        bound.put(variable, type);
    }

    private void checkConditions(PatternTree pattern, Type type) {
        if (pattern.conditions().size() > MOST_CONDITIONS) {
            complaints.add(
                    ProblemCode.PACK_TOO_LARGE,
                    pattern.place(),
                    "the pattern has more than " + MOST_CONDITIONS + " conditions",
                    "Cut it into several rules");
            return;
        }
        for (ConditionTree condition : pattern.conditions()) {
            if (condition instanceof BindingTree binding) {
                Type value = typeOf(binding.path(), type);
                if (pattern.presence() != Presence.EACH) {
                    complaints.add(
                            ProblemCode.CONDITION_REFUSED,
                            binding.place(),
                            "a value of a fact that is only asked to be there or not gets a name",
                            "Leave it out, or write a pattern without \""
                                    + pattern.presence().word().strip() + "\"");
                } else if (binding.path().fromVariable() || isType(binding.path())) {
                    complaints.add(
                            ProblemCode.CONDITION_REFUSED,
                            binding.place(),
                            "a variable is bound to a " + (isType(binding.path()) ? "constant" : "variable"),
                            "Bind it to a field of the fact");
                } else {
                    bind(binding.variable(), binding.place(), value);
                }
            } else if (condition instanceof ComparisonTree comparison) {
                checkComparison(comparison, type);
                if (pattern.presence() == Presence.EACH) {
                    warnOfWhatMayHold(comparison);
                }
            }
        }
    }

    /** A finding is given the figure and says itself whether it holds or cannot be said; the end that is certain leaves that out. */
    private void warnOfWhatMayHold(ComparisonTree comparison) {
        StepTree last = comparison.left().steps().get(comparison.left().steps().size() - 1);
        String operator = comparison.operator();
        String other = last.name().equals("least") && operator.startsWith(">") && !isAlwaysSo(comparison)
                ? "most"
                : last.name().equals("most") && operator.startsWith("<") ? "least" : "";
        if (!other.isEmpty()) {
            String written = written(comparison.left());
            complaints.warn(
                    ProblemCode.CANNOT_SAY_LOST,
                    comparison.left().place(),
                    "where this cannot be said the rule finds nothing, as if the answer were no",
                    "Write "
                            + written.substring(
                                    0, written.length() - last.name().length()) + other + " " + operator
                            + ", and give the finding the figure: it tells the two apart");
        }
    }

    private static boolean isAlwaysSo(ComparisonTree comparison) {
        return comparison.operator().equals(">=")
                && comparison.right().stream()
                        .anyMatch(value -> value instanceof LiteralTree literal
                                && literal.text().equals("0"));
    }

    private void checkComparison(ComparisonTree comparison, Type fact) {
        if (refusedForTheEngine(comparison)) {
            return;
        }
        Type left = typeOf(comparison.left(), fact);
        String operator = comparison.operator();
        if (isType(comparison.left()) && left != Object.class) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    comparison.left().place(),
                    "a comparison begins with a constant",
                    "Turn it round: the field of the fact first, then the constant");
            return;
        }
        ValueKind kind = ValueKind.of(left);
        boolean ordering = operator.startsWith("<") || operator.startsWith(">");
        if (left == Object.class) {
            comparison.right().forEach(value -> typeOf(value, fact));
            return;
        }
        if (ordering && !kind.ordered()) {
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    comparison.operatorPlace(),
                    written(comparison.left()) + " is " + kind.words()
                            + ", which is neither more nor less than another",
                    kind == ValueKind.OTHER ? parts(left) : "Compare it with == or !=");
            return;
        }
        boolean contains = operator.endsWith("contains");
        boolean memberOf = operator.endsWith("memberOf");
        if (contains && kind != ValueKind.COLLECTION && kind != ValueKind.TEXT) {
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    comparison.operatorPlace(),
                    written(comparison.left()) + " is " + kind.words() + ", which contains nothing",
                    Map.class.isAssignableFrom(Accessor.raw(left))
                            ? "Write " + written(comparison.left()) + ".keySet"
                            : "Compare it with == or !=");
            return;
        }
        if (kind == ValueKind.OTHER && !memberOf) {
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    comparison.left().place(),
                    written(comparison.left()) + " cannot be compared as a whole",
                    parts(left));
            return;
        }
        if (kind == ValueKind.COLLECTION && !contains && !memberOf) {
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    comparison.operatorPlace(),
                    written(comparison.left()) + " is a list, and is compared as a whole",
                    "Write " + written(comparison.left()) + " contains, or not contains, and one value");
            return;
        }
        Type expected = contains && kind == ValueKind.COLLECTION ? Accessor.element(left) : left;
        boolean equality = operator.equals("==") || operator.equals("!=");
        for (ValueTree value : comparison.right()) {
            if (!equality && value instanceof LiteralTree literal && literal.kind() == LiteralTree.Kind.NULL) {
                complaints.add(
                        ProblemCode.TYPES_DIFFER,
                        literal.place(),
                        ordering ? "nothing is more or less than null" : "null is in no list and no text",
                        "Compare with == null or != null, in a condition of its own");
            } else {
                checkValue(value, expected, memberOf, fact);
            }
        }
    }

    /** The engine takes the name of a part for a word of its own where it is compared, and not where it is bound. */
    private boolean refusedForTheEngine(ComparisonTree comparison) {
        List<PathTree> paths = new ArrayList<>(List.of(comparison.left()));
        comparison.right().forEach(value -> {
            if (value instanceof PathTree path) {
                paths.add(path);
            }
        });
        for (PathTree path : paths) {
            for (StepTree step : path.steps().subList(1, path.steps().size())) {
                if (WORDS_OF_THE_ENGINE.contains(step.name())) {
                    complaints.add(
                            ProblemCode.CONDITION_REFUSED,
                            step.place(),
                            "\"" + step.name() + "\" is a word of the engine, and cannot be compared under this name",
                            "Bind it, and compare the variable: $" + step.name() + " : " + written(path) + ", $"
                                    + step.name() + " " + comparison.operator() + " and the value");
                    return true;
                }
            }
        }
        return false;
    }

    private static String parts(Type type) {
        Set<String> names = Accessor.names(type);
        return names.isEmpty() ? "Leave it out" : "Compare one of its parts: " + String.join(", ", names);
    }

    private void checkValue(ValueTree value, Type expected, boolean memberOf, Type fact) {
        if (value instanceof LiteralTree literal) {
            checkLiteral(literal, expected, memberOf);
            return;
        }
        PathTree path = (PathTree) value;
        Optional<String> meant = constantMeant(path, expected, fact);
        if (meant.isPresent()) {
            complaints.add(
                    ProblemCode.CONSTANT_UNKNOWN,
                    path.place(),
                    "\"" + path.first() + "\" stands without the name of its list",
                    "Write " + meant.get());
            return;
        }
        Type type = typeOf(path, fact);
        if (type == Object.class) {
            return;
        }
        if (memberOf) {
            if (ValueKind.of(type) != ValueKind.COLLECTION) {
                complaints.add(
                        ProblemCode.TYPES_DIFFER,
                        path.place(),
                        written(path) + " is no list",
                        Map.class.isAssignableFrom(Accessor.raw(type))
                                ? "Write " + written(path) + ".keySet"
                                : "Write ==, or name a list");
                return;
            }
            type = Accessor.element(type);
        }
        requireSameKind(path.place(), written(path), type, expected);
    }

    /** The constant that a single word means where its list is left out. */
    private Optional<String> constantMeant(PathTree path, Type expected, Type fact) {
        Class<?> raw = Accessor.raw(expected);
        StepTree word = path.steps().get(0);
        if (!raw.isEnum()
                || path.steps().size() > 1
                || path.fromVariable()
                || word.arguments() != null
                || Accessor.find(fact, word).isPresent()) {
            return Optional.empty();
        }
        return constants(raw).stream()
                .filter(constant -> constant.equalsIgnoreCase(word.name()))
                .map(constant -> raw.getSimpleName() + "." + constant)
                .findFirst();
    }

    private void requireSameKind(Place place, String written, Type type, Type expected) {
        ValueKind kind = ValueKind.of(type);
        ValueKind wanted = ValueKind.of(expected);
        boolean same = kind == wanted
                && (kind != ValueKind.CONSTANT || Accessor.raw(type) == Accessor.raw(expected))
                && kind != ValueKind.OTHER;
        if (!same) {
            String remedy = kind == ValueKind.OTHER
                    ? parts(type)
                    : kind == ValueKind.NUMBER && wanted == ValueKind.RATIO
                            ? "Compare with an exact figure, for example with the field \"ratio\" of what was agreed"
                            : kind == ValueKind.RATIO && wanted == ValueKind.NUMBER
                                    ? "Compare with a number, for example with the field \"value\" of what was agreed"
                                    : "Compare with " + wanted.words();
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    place,
                    written + " is " + kind.words() + ", and is compared with " + wanted.words(),
                    remedy);
        }
    }

    private void checkLiteral(LiteralTree literal, Type expected, boolean memberOf) {
        ValueKind wanted = ValueKind.of(expected);
        if (literal.text().length() > ConditionReader.LONGEST_TEXT) {
            complaints.add(
                    ProblemCode.PACK_TOO_LARGE,
                    literal.place(),
                    "a text in a condition has more than " + ConditionReader.LONGEST_TEXT + " characters",
                    "Compare with a code");
            return;
        }
        if (memberOf) {
            complaints.add(
                    ProblemCode.TYPES_DIFFER, literal.place(), "this is no list", "Write ==, or in (\"...\", \"...\")");
            return;
        }
        switch (literal.kind()) {
            case NULL -> {
                if (Accessor.raw(expected).isPrimitive()) {
                    complaints.add(
                            ProblemCode.TYPES_DIFFER,
                            literal.place(),
                            "this value is always known",
                            "Leave the condition out");
                }
            }
            case NUMBER -> checkNumber(literal, wanted);
            case FLAG ->
                require(
                        literal,
                        wanted == ValueKind.FLAG,
                        expected,
                        "Write Truth.YES, or compare with " + wanted.words());
            case TEXT -> {
                if (wanted == ValueKind.DATE) {
                    complaints.add(
                            ProblemCode.DATE_AS_TEXT,
                            literal.place(),
                            "a date is compared with a text"
                                    + (DATE.matcher(literal.text()).matches()
                                            ? ", which fails when the rule is loaded"
                                            : ""),
                            "Compare with a date that a fact has; a day that a LINk agreed is the first day of a dated"
                                    + " parameter");
                } else {
                    require(literal, wanted == ValueKind.TEXT, expected, remedyForText(literal, expected));
                }
            }
        }
    }

    private static String remedyForText(LiteralTree literal, Type expected) {
        Class<?> raw = Accessor.raw(expected);
        if (raw.isEnum()) {
            List<String> constants = constants(raw);
            return "Write " + raw.getSimpleName() + "."
                    + Suggestion.nearest(literal.text(), constants).orElse(constants.get(0))
                    + ", without quotation marks";
        }
        return "Compare with " + ValueKind.of(expected).words();
    }

    private void require(LiteralTree literal, boolean fits, Type expected, String remedy) {
        if (!fits) {
            String is =
                    switch (literal.kind()) {
                        case TEXT -> "a text";
                        case NUMBER -> "a number";
                        default -> literal.text();
                    };
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    literal.place(),
                    ValueKind.of(expected).words() + " is compared with " + is,
                    remedy);
        }
    }

    private void checkNumber(LiteralTree literal, ValueKind wanted) {
        if (wanted == ValueKind.RATIO || wanted == ValueKind.NUMBER) {
            if (!WHOLE.matcher(literal.text()).matches() || wanted == ValueKind.RATIO) {
                complaints.add(
                        ProblemCode.NUMBER_IN_RULE,
                        literal.place(),
                        wanted == ValueKind.RATIO
                                ? "an exact figure is compared with a number in the rule"
                                : literal.text().length() > 1
                                                && literal.text().startsWith("0")
                                                && !literal.text().contains(".")
                                        ? "a number begins with 0, which would be read to the base of eight"
                                        : "a rule holds no fractions, and no number above 999999999",
                        "Make it a parameter with a date and a reference, and compare with what was agreed");
            } else if (!literal.text().equals("0")) {
                complaints.warn(
                        ProblemCode.NUMBER_IN_RULE,
                        literal.place(),
                        "a number stands in the rule",
                        "If a LINk agreed it, make it a parameter with a date and a reference");
            }
        } else {
            complaints.add(
                    ProblemCode.TYPES_DIFFER,
                    literal.place(),
                    wanted.words() + " is compared with a number",
                    "Compare with " + wanted.words());
        }
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private Type typeOf(ValueTree value, Type fact) {
        return value instanceof PathTree path ? typeOf(path, fact) : Object.class;
    }

    /** The type at the end of a path; {@code Object} where there is none, which was complained of. */
    private Type typeOf(PathTree path, Type fact) {
        StepTree first = path.steps().get(0);
        Type type;
        if (path.fromVariable()) {
            Type variable = first.arguments() == null ? bound.get(first.name()) : null;
            if (variable == null) {
                complaints.add(
                        ProblemCode.BINDING_UNKNOWN,
                        first.place(),
                        first.name() + " is not bound before",
                        bound.isEmpty()
                                ? "Bind it in this pattern or one above: " + first.name() + " : theme"
                                : Suggestion.among(first.name(), bound.keySet()));
                return Object.class;
            }
            type = variable;
        } else if (Character.isUpperCase(first.name().charAt(0))) {
            return constant(path);
        } else if (path.steps().stream()
                .anyMatch(step -> Character.isUpperCase(step.name().charAt(0)))) {
            complaints.add(
                    ProblemCode.CALL_REFUSED,
                    path.place(),
                    "a rule names " + written(path) + " with its package",
                    "Name constants by their list, for example Truth.YES; a rule calls nothing but findings in its"
                            + " consequence");
            return Object.class;
        } else {
            type = step(fact, first);
        }
        for (StepTree step : path.steps().subList(1, path.steps().size())) {
            type = step(type, step);
        }
        return type;
    }

    private Type step(Type owner, StepTree step) {
        if (owner == Object.class) {
            return Object.class;
        }
        Optional<Accessor> accessor = Accessor.find(owner, step);
        if (accessor.isPresent()) {
            complaints.warnOfFormer(What.FIELD, Accessor.raw(owner).getSimpleName(), step.name(), step.place());
            return accessor.get().type(owner);
        }
        Set<String> names = Accessor.names(owner);
        boolean call = step.arguments() != null;
        Set<String> plain = names.stream()
                .map(name -> name.contains("(") ? name.substring(0, name.indexOf('(')) : name)
                .collect(Collectors.toCollection(TreeSet::new));
        String owned = inWords(owner);
        boolean known = plain.contains(step.name());
        complaints.add(
                call && !known ? ProblemCode.CALL_REFUSED : ProblemCode.FIELD_UNKNOWN,
                step.place(),
                known
                        ? step.name() + " of " + owned + " takes other texts in its brackets"
                        : owned + " has no " + (call ? "call" : "field") + " \"" + step.name() + "\"",
                names.isEmpty()
                        ? "Compare it as it is"
                        : known
                                ? "Write "
                                        + names.stream()
                                                .filter(name -> name.startsWith(step.name()))
                                                .findFirst()
                                                .orElse(step.name())
                                : complaints.remedy(
                                        What.FIELD,
                                        Accessor.raw(owner).getSimpleName(),
                                        step.name(),
                                        Suggestion.nearest(step.name(), plain)
                                                        .map(near -> "Did you mean \"" + near + "\"? ")
                                                        .orElse("")
                                                + "Known are: " + String.join(", ", names)));
        return Object.class;
    }

    /** A type as an author knows it: a fact by its name, a value by what it is. */
    private static String inWords(Type type) {
        Class<?> raw = Accessor.raw(type);
        ValueKind kind = ValueKind.of(type);
        return Map.class.isAssignableFrom(raw)
                ? "a table of names"
                : kind == ValueKind.OTHER || kind == ValueKind.CONSTANT ? raw.getSimpleName() : kind.words();
    }

    private Type constant(PathTree path) {
        String list = path.first();
        Map<String, Class<?>> lists = new TreeMap<>();
        if (form != null) {
            form.constants().forEach(type -> lists.put(type.getSimpleName(), type));
        }
        Class<?> type = imported.get(list);
        if (type == null || !type.isEnum()) {
            Class<?> known = lists.get(list);
            if (path.steps().size() > 1 && path.steps().get(1).arguments() != null) {
                complaints.add(
                        ProblemCode.CALL_REFUSED,
                        path.place(),
                        "a rule calls " + list + "." + path.steps().get(1).name(),
                        "A rule calls nothing but findings in its consequence");
            } else if (known != null) {
                missing(path.place(), list, known);
                type = known;
            } else if (form == null) {
                return Object.class;
            } else {
                complaints.add(
                        ProblemCode.CONSTANT_UNKNOWN,
                        path.place(),
                        list + " is no list of constants that rules may name",
                        lists.values().stream()
                                .filter(one -> constants(one).contains(list))
                                .map(one -> "Write " + one.getSimpleName() + "." + list)
                                .findFirst()
                                .orElse(complaints.remedy(
                                        What.TYPE, "", list, Suggestion.among(list, lists.keySet()))));
            }
        }
        if (type == null || !type.isEnum()) {
            return Object.class;
        }
        if (path.steps().size() != 2 || path.steps().get(1).arguments() != null) {
            complaints.add(
                    path.steps().stream().anyMatch(step -> step.arguments() != null)
                            ? ProblemCode.CALL_REFUSED
                            : ProblemCode.CONSTANT_UNKNOWN,
                    path.place(),
                    written(path) + " is no constant of " + list,
                    "Write " + list + "." + constants(type).get(0) + " or another of its constants");
            return Object.class;
        }
        StepTree constant = path.steps().get(1);
        if (!constants(type).contains(constant.name())) {
            complaints.add(
                    ProblemCode.CONSTANT_UNKNOWN,
                    constant.place(),
                    list + " has no constant \"" + constant.name() + "\"",
                    complaints.remedy(
                            What.CONSTANT,
                            list,
                            constant.name(),
                            Suggestion.among(constant.name().toUpperCase(Locale.ROOT), constants(type))));
            return Object.class;
        }
        complaints.warnOfFormer(What.CONSTANT, list, constant.name(), constant.place());
        return type;
    }

    static String written(PathTree path) {
        return path.steps().stream()
                .map(step -> step.arguments() == null
                        ? step.name()
                        : step.name()
                                + step.arguments().stream()
                                        .map(text -> "\"" + text + "\"")
                                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining("."));
    }

    /**
     * A further pattern has to name its fact by equality of keys, so that the facts that are looked at together stay as many as
     * the first pattern's: no limit stops a join that is free. One pattern of a rule may leave a key open, or go through a
     * list, as long as that is about one theme.
     */
    private void checkJoin(PatternTree pattern, Class<?> type, Set<String> before) {
        if (form == null) {
            return;
        }
        Optional<FactForm> fact =
                form.facts().stream().filter(one -> one.type() == type).findFirst();
        if (fact.isEmpty()) {
            return;
        }
        Set<String> pinned = new HashSet<>();
        for (ConditionTree condition : pattern.conditions()) {
            if (condition instanceof ComparisonTree comparison
                    && comparison.operator().equals("==")
                    && comparison.left().steps().size() == 1
                    && fact.get().keys().contains(comparison.left().first())) {
                ValueTree value = comparison.right().get(0);
                boolean variable = value instanceof PathTree path && path.fromVariable();
                boolean constant = value instanceof LiteralTree || (value instanceof PathTree path && isType(path));
                boolean fromBefore = variable && before.contains(((PathTree) value).first());
                if (fromBefore || constant) {
                    pinned.add(comparison.left().first());
                }
            }
        }
        Set<String> missing = new TreeSet<>(fact.get().keys());
        missing.removeAll(pinned);
        if (missing.isEmpty()) {
            return;
        }
        looselyJoined++;
        if (pinned.isEmpty() || missing.contains(THEME) || looselyJoined > 1) {
            complaints.add(
                    ProblemCode.JOIN_MISSING,
                    pattern.place(),
                    "each " + pattern.type() + " is looked at together with each fact of the patterns above",
                    "Say which one is meant: compare " + String.join(" and ", missing)
                            + " by == with a variable that is bound above, or with a constant");
        }
    }

    private void checkLoose(PatternTree pattern) {
        looselyJoined++;
        if (looselyJoined > 1) {
            complaints.add(
                    ProblemCode.JOIN_MISSING,
                    pattern.place(),
                    "each " + pattern.type() + " of a list is looked at together with each fact of the patterns above,"
                            + " of which one is left open already",
                    "Go through one list in a rule, and write \"exists\" or \"not\" before a further one");
        }
    }

    private static boolean isType(PathTree path) {
        return Character.isUpperCase(path.first().charAt(0));
    }

    private void checkCall(CallTree call, QuestionForm question) {
        List<Method> named = Arrays.stream(question.findings().getMethods())
                .filter(method -> method.getName().equals(call.method()))
                .toList();
        if (named.isEmpty()) {
            Set<String> known = Arrays.stream(question.findings().getMethods())
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            complaints.add(
                    ProblemCode.FINDING_UNKNOWN,
                    call.place(),
                    "rules about " + question.name() + " cannot say \"" + call.method() + "\"",
                    complaints.remedy(
                            What.FINDING, question.name(), call.method(), Suggestion.among(call.method(), known)));
            call.arguments().forEach(argument -> typeOf(argument, Object.class));
            return;
        }
        complaints.warnOfFormer(What.FINDING, question.name(), call.method(), call.place());
        List<Type> given = call.arguments().stream().map(this::argument).toList();
        if (given.contains(Object.class)) {
            return;
        }
        boolean fits = named.stream().anyMatch(method -> takes(method, given));
        if (!fits) {
            complaints.add(
                    ProblemCode.FINDING_ARGUMENTS,
                    call.place(),
                    call.method() + " is given " + names(given),
                    "It takes "
                            + named.stream()
                                    .map(method -> names(List.of(method.getParameterTypes())))
                                    .sorted()
                                    .collect(Collectors.joining(", or ")));
        }
    }

    private static boolean takes(Method method, List<Type> given) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != given.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAssignableFrom(Accessor.raw(given.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String names(List<? extends Type> types) {
        return types.isEmpty()
                ? "nothing"
                : types.stream().map(type -> Accessor.raw(type).getSimpleName()).collect(Collectors.joining(" and "));
    }

    private Type argument(ValueTree value) {
        if (value instanceof LiteralTree literal) {
            return switch (literal.kind()) {
                case TEXT -> String.class;
                case FLAG -> boolean.class;
                case NUMBER, NULL -> {
                    complaints.add(
                            ProblemCode.FINDING_ARGUMENTS,
                            literal.place(),
                            "a finding is given " + literal.text(),
                            "Give it what the facts say: a variable or a field of one");
                    yield Object.class;
                }
            };
        }
        PathTree path = (PathTree) value;
        if (!path.fromVariable() && !Character.isUpperCase(path.first().charAt(0))) {
            complaints.add(
                    ProblemCode.BINDING_UNKNOWN,
                    path.place(),
                    "\"" + path.first() + "\" is no variable",
                    "Give it a variable that is bound above, for example $" + path.first());
            return Object.class;
        }
        return typeOf(path, Object.class);
    }
}
