package org.localinvolvement.links.rules.internal.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.internal.language.DrlTree.StepTree;

/**
 * One step from a value to a part of it: a field, or a call that is given texts.
 *
 * <p>Published are the public accessors of this library's own types, and the size and keys of collections and maps; nothing of
 * any other type.
 */
public final class Accessor {

    private static final String OURS = "org.localinvolvement.links.";
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "compareTo", "iterator");

    private final Method method;

    private Accessor(Method method) {
        this.method = method;
    }

    /**
     * The accessor that a step names.
     *
     * @param type the type of the value, with its parameters
     * @param step the name, with the texts that it is given
     * @return empty if nothing of that name is published
     */
    public static Optional<Accessor> find(Type type, StepTree step) {
        int arguments = step.arguments() == null ? 0 : step.arguments().size();
        return Optional.ofNullable(published(type).get(step.name() + "/" + arguments));
    }

    /**
     * What can be read of a type.
     *
     * @param type the type
     * @return the names of fields, and of calls with the texts that they take, in the order of the alphabet
     */
    public static Set<String> names(Type type) {
        Set<String> names = new TreeSet<>();
        published(type).values().forEach(accessor -> names.add(accessor.written()));
        return names;
    }

    /**
     * What can be read of a type.
     *
     * @param type the type
     * @return each accessor, in the order of the alphabet
     */
    public static Collection<Accessor> all(Type type) {
        return published(type).values();
    }

    private static SortedMap<String, Accessor> published(Type type) {
        Class<?> raw = raw(type);
        SortedMap<String, Accessor> published = new TreeMap<>();
        Class<?> owner = raw;
        if (Collection.class.isAssignableFrom(raw)) {
            owner = Collection.class;
        } else if (Map.class.isAssignableFrom(raw)) {
            owner = Map.class;
        } else if (!raw.getName().startsWith(OURS) || raw.isEnum()) {
            return published;
        }
        boolean ours = owner == raw;
        for (Method method : owner.getMethods()) {
            boolean readable = ours
                    ? method.getDeclaringClass().getName().startsWith(OURS)
                            && !OF_EVERY_OBJECT.contains(method.getName())
                            && !method.getName().equals("equals")
                    : Set.of("size", "keySet").contains(method.getName());
            if (readable
                    && !method.isSynthetic()
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals)) {
                published.put(method.getName() + "/" + method.getParameterCount(), new Accessor(method));
            }
        }
        return published;
    }

    /**
     * The class of a type.
     *
     * @param type the type, perhaps with parameters
     * @return the class without them
     */
    public static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return type instanceof Class<?> known ? known : Object.class;
    }

    /**
     * What stands in a collection.
     *
     * @param type the type of the collection
     * @return the type of its elements; {@code Object} where it is not known
     */
    public static Type element(Type type) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : Object.class;
    }

    /**
     * The type of the part.
     *
     * @param owner the type of the whole
     * @return with its parameters, where they are known
     */
    public Type type(Type owner) {
        if (Map.class.isAssignableFrom(raw(owner)) && method.getName().equals("keySet")) {
            Type key = owner instanceof ParameterizedType map ? map.getActualTypeArguments()[0] : Object.class;
            return new SetOf(key);
        }
        return method.getGenericReturnType();
    }

    /**
     * How it is written.
     *
     * @return the name, or of a call the name with what it takes
     */
    public String written() {
        int count = method.getParameterCount();
        return count == 0
                ? method.getName()
                : method.getName() + "(" + String.join(", ", java.util.Collections.nCopies(count, "\"…\"")) + ")";
    }

    /**
     * The type of what it gives, for reading.
     *
     * @return its generic return type
     */
    public Type gives() {
        return method.getGenericReturnType();
    }

    /**
     * The value of the part.
     *
     * @param of the whole
     * @param step the step, with its texts
     * @return null where the part is not known
     */
    public @Nullable Object read(Object of, StepTree step) {
        try {
            Object[] arguments =
                    step.arguments() == null ? new Object[0] : step.arguments().toArray();
            return method.invoke(of, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A published accessor cannot be read: " + written(), e);
        }
    }

    /** A set of elements of one type. */
    private record SetOf(Type element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return Set.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
