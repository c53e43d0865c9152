package org.localinvolvement.links.rules.internal.compile;

import static java.util.Map.entry;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What the classes generated from a host's rules may name: the list was read off the classes of the shipped rules and of rules
 * of the form that hosts write, and holds nothing else.
 *
 * <p>A class that is named here may stand as a type; of its members only those written beside it may be used. A member with
 * {@code (} is meant with the parameters written. Nothing here reads a file, the network, the clock, a system property or
 * another class; nothing builds text or numbers of a length that the rule chooses.
 */
final class AllowedNames {

    /** Class by internal name, and the members that may be used. */
    private static final Map<String, Set<String>> LISTED = Map.ofEntries(
            // What every class needs.
            members("java/lang/Object", "<init>", "equals", "hashCode", "toString"),
            // The engine writes each condition and consequence as an enum of one constant.
            members("java/lang/Enum", "<init>", "valueOf", "name", "ordinal", "equals", "hashCode", "compareTo"),
            members("java/lang/System", "arraycopy"),
            members("java/lang/Class"),
            members("java/lang/Exception"),
            members("java/lang/RuntimeException", "<init>(Ljava/lang/String;)V"),
            members("java/lang/Iterable"),
            members("java/lang/Comparable", "compareTo"),
            members("java/lang/CharSequence", "length"),
            members("java/lang/Record"),
            members("java/io/Serializable"),
            // Values and their comparison.
            members(
                    "java/lang/String",
                    "equals",
                    "equalsIgnoreCase",
                    "hashCode",
                    "compareTo",
                    "length",
                    "isEmpty",
                    "isBlank",
                    "contains",
                    "startsWith",
                    "endsWith"),
            members("java/lang/Number"),
            members("java/lang/Boolean", "valueOf(Z)Ljava/lang/Boolean;", "booleanValue", "equals", "TYPE"),
            members("java/lang/Byte", "TYPE"),
            members("java/lang/Short", "TYPE"),
            members("java/lang/Character", "TYPE"),
            members("java/lang/Float", "TYPE"),
            members(
                    "java/lang/Integer",
                    "valueOf(I)Ljava/lang/Integer;",
                    "intValue",
                    "longValue",
                    "equals",
                    "compareTo",
                    "TYPE"),
            members("java/lang/Long", "valueOf(J)Ljava/lang/Long;", "longValue", "equals", "compareTo", "TYPE"),
            members("java/lang/Double", "valueOf(D)Ljava/lang/Double;", "doubleValue", "equals", "compareTo", "TYPE"),
            // With so many digits and no more, a number stays small whatever is done with it.
            members("java/math/MathContext", "DECIMAL128"),
            members(
                    "java/math/BigDecimal",
                    "<init>(Ljava/lang/String;)V",
                    "<init>(I)V",
                    "<init>(J)V",
                    "<init>(D)V",
                    "add(Ljava/math/BigDecimal;Ljava/math/MathContext;)Ljava/math/BigDecimal;",
                    "subtract(Ljava/math/BigDecimal;Ljava/math/MathContext;)Ljava/math/BigDecimal;",
                    "multiply(Ljava/math/BigDecimal;Ljava/math/MathContext;)Ljava/math/BigDecimal;",
                    "divide(Ljava/math/BigDecimal;Ljava/math/MathContext;)Ljava/math/BigDecimal;",
                    "compareTo",
                    "equals",
                    "signum"),
            members("java/math/BigInteger", "compareTo", "equals", "signum"),
            members(
                    "java/time/LocalDate",
                    "isBefore",
                    "isAfter",
                    "isEqual",
                    "equals",
                    "compareTo",
                    "getYear",
                    "getMonthValue",
                    "getDayOfMonth"),
            members("java/time/chrono/ChronoLocalDate"),
            // Collections that facts hold.
            members("java/util/Collection", "contains", "isEmpty", "size"),
            members("java/util/List", "contains", "isEmpty", "size", "add"),
            members("java/util/Set", "contains", "isEmpty", "size"),
            members("java/util/SortedSet", "contains", "isEmpty", "size"),
            members("java/util/Map", "containsKey", "get", "isEmpty", "keySet", "size"),
            members("java/util/SortedMap", "containsKey", "get", "isEmpty", "keySet", "size"),
            // The head of the generated model: its lists, and a date format that it makes and our rules do not use.
            members("java/util/ArrayList", "<init>()V"),
            members("java/util/Arrays", "asList"),
            members("java/util/Collections", "emptyList"),
            members("java/util/Locale", "ENGLISH"),
            members("java/time/format/DateTimeFormatter"),
            members(
                    "java/time/format/DateTimeFormatterBuilder",
                    "<init>()V",
                    "parseCaseInsensitive",
                    "appendPattern",
                    "toFormatter"),
            members("org/drools/util/DateUtils", "getDateFormatMask"),
            // The model that the engine runs. Its language has words for scripts, timers, queries and streams: not
            // these.
            members(
                    "org/drools/modelcompiler/dsl/pattern/D",
                    "rule",
                    "pattern",
                    "declarationOf",
                    "globalOf",
                    "on",
                    "not",
                    "exists",
                    "and",
                    "or",
                    "from",
                    "alphaIndexedBy",
                    "betaIndexedBy",
                    "reactOn",
                    "eval(Lorg/drools/model/functions/Operator;Ljava/lang/Object;[Ljava/lang/Object;)Z"),
            members("org/drools/model/Model"),
            members("org/drools/model/Rule"),
            members("org/drools/model/Global"),
            members("org/drools/model/Query"),
            members("org/drools/model/EntryPoint"),
            members("org/drools/model/TypeMetaData"),
            members("org/drools/model/Variable"),
            members("org/drools/model/Declaration"),
            members("org/drools/model/DeclarationSource"),
            members("org/drools/model/From"),
            members("org/drools/model/DomainClassMetadata", "getPropertyIndex"),
            members("org/drools/model/AlphaIndex"),
            members("org/drools/model/BetaIndex"),
            members("org/drools/model/Index"),
            members(
                    "org/drools/model/Index$ConstraintType",
                    "EQUAL",
                    "NOT_EQUAL",
                    "GREATER_THAN",
                    "GREATER_OR_EQUAL",
                    "LESS_THAN",
                    "LESS_OR_EQUAL",
                    "RANGE"),
            members("org/drools/model/PatternDSL"),
            members(
                    "org/drools/model/PatternDSL$PatternDef",
                    "expr",
                    "bind",
                    "and",
                    "or",
                    "endAnd",
                    "endOr",
                    "watch",
                    "passive"),
            members("org/drools/model/RuleItemBuilder"),
            members("org/drools/model/view/ViewItemBuilder"),
            members("org/drools/model/view/ViewItem"),
            members("org/drools/model/view/ExprViewItem"),
            members("org/drools/model/view/CombinedExprViewItem"),
            members("org/drools/model/impl/RuleBuilder", "build", "metadata"),
            members("org/drools/model/consequences/ConsequenceBuilder"),
            members("org/drools/model/functions/HashedExpression"),
            members("org/drools/model/functions/Operator"),
            members(
                    "org/drools/model/functions/PredicateInformation",
                    "<init>(Ljava/lang/String;[Ljava/lang/String;)V",
                    "addRuleNames",
                    "setMoreThanMaxRuleDefs",
                    "EMPTY_PREDICATE_INFORMATION"),
            members("org/drools/model/operators/InOperator", "INSTANCE"),
            members("org/drools/model/operators/ContainsOperator", "INSTANCE"),
            members("org/drools/model/operators/MemberOfOperator", "INSTANCE"),
            members(
                    "org/drools/modelcompiler/util/EvaluationUtil",
                    "areNullSafeEquals",
                    "areNumbersNullSafeEquals",
                    "equals",
                    "notEquals",
                    "greaterThan",
                    "lessThan",
                    "greaterOrEqual",
                    "lessOrEqual",
                    "greaterThanNumbers",
                    "lessThanNumbers",
                    "greaterOrEqualNumbers",
                    "lessOrEqualNumbers",
                    "toBigDecimal"));

    /** The engine writes these for one, two, three… bindings, up to the most that it takes. */
    private static final Set<String> NUMBERED = Set.of(
            "org/drools/model/functions/Predicate",
            "org/drools/model/functions/Function",
            "org/drools/model/functions/Block",
            "org/drools/model/consequences/ConsequenceBuilder$_");

    /** What a generated class may be: the rest of the list may be named, never extended. */
    private static final Set<String> EXTENSIBLE = Set.of(
            "java/lang/Object",
            "java/lang/Enum",
            "org/drools/model/Model",
            "org/drools/model/DomainClassMetadata",
            "org/drools/model/functions/HashedExpression");

    private static final Set<String> BOOTSTRAPS =
            Set.of("java/lang/invoke/StringConcatFactory.makeConcatWithConstants");

    private final PublishedTypes published;
    private final Set<String> own;

    /**
     * What one rule file may name.
     *
     * @param published the types of this library
     * @param own the generated classes, by internal name
     */
    AllowedNames(PublishedTypes published, Set<String> own) {
        this.published = published;
        this.own = new HashSet<>(own);
    }

    private static Map.Entry<String, Set<String>> members(String type, String... names) {
        return entry(type, Set.copyOf(Arrays.asList(names)));
    }

    /** The numbered types of the engine stand on the list under their name without the number. */
    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && Character.digit(name.charAt(end - 1), 10) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isNumbered(String name) {
        String stem = withoutNumber(name);
        return stem.length() < name.length() && NUMBERED.contains(stem);
    }

    boolean isOwn(String type) {
        return own.contains(type);
    }

    /** Whether a class may be named. */
    boolean allowsClass(String name) {
        return own.contains(name) || published.find(name) != null || LISTED.containsKey(name) || isNumbered(name);
    }

    /** Whether a class encloses one that may be named; class files tell where a nested class lies. */
    boolean isAround(String type) {
        return published.types().stream()
                .anyMatch(each -> Type.getInternalName(each).startsWith(type + "$"));
    }

    /** The first class of a type or a descriptor that may not be named. */
    @Nullable
    String refusedIn(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> refusedIn(type.getElementType());
            case Type.OBJECT -> allowsClass(type.getInternalName()) ? null : type.getInternalName();
            case Type.METHOD -> refusedInMethod(type);
            default -> null;
        };
    }

    private @Nullable String refusedInMethod(Type type) {
        for (Type argument : type.getArgumentTypes()) {
            String refused = refusedIn(argument);
            if (refused != null) {
                return refused;
            }
        }
        return refusedIn(type.getReturnType());
    }

    boolean allowsAbove(String type) {
        return EXTENSIBLE.contains(type) || (isNumbered(type) && !type.startsWith("org/drools/model/consequences/"));
    }

    boolean allowsBootstrap(String owner, String name) {
        return BOOTSTRAPS.contains(owner + "." + name);
    }

    /** Whether a member of a class that is not generated may be used; descriptors are looked at elsewhere. */
    boolean allowsMember(String owner, String name, String descriptor) {
        Set<String> members = LISTED.get(owner);
        if (members != null) {
            return members.contains(name) || members.contains(name + descriptor);
        }
        if (isNumbered(owner)) {
            return owner.startsWith("org/drools/model/consequences/") && name.equals("execute");
        }
        Class<?> type = published.find(owner);
        if (type == null) {
            return false;
        }
        return descriptor.startsWith("(")
                ? allowsPublishedMethod(type, name, descriptor)
                : allowsPublishedConstant(type, name, descriptor);
    }

    /** Constructors and static methods are left out: rules read facts, they make none. */
    private boolean allowsPublishedMethod(Class<?> type, String name, String descriptor) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)
                    && Type.getMethodDescriptor(method).equals(descriptor)) {
                String declaring = Type.getInternalName(method.getDeclaringClass());
                return published.find(declaring) == null
                        ? LISTED.containsKey(declaring) && allowsMember(declaring, name, descriptor)
                        : !Modifier.isStatic(method.getModifiers());
            }
        }
        return false;
    }

    private boolean allowsPublishedConstant(Class<?> type, String name, String descriptor) {
        for (Field field : type.getFields()) {
            if (field.getName().equals(name)
                    && Type.getDescriptor(field.getType()).equals(descriptor)) {
                int modifiers = field.getModifiers();
                return Modifier.isStatic(modifiers)
                        && Modifier.isFinal(modifiers)
                        && published.find(Type.getInternalName(field.getDeclaringClass())) != null;
            }
        }
        return false;
    }
}
