package org.localinvolvement.links.rules.internal.compile;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The types of this library that a host's rules may name, with their public methods and constants.
 *
 * <p>Immutable, and so safe for several threads.
 */
public final class PublishedTypes {

    private static final String LIBRARY = "org.localinvolvement.links.";

    /** By internal name, as class files write it. */
    private final SortedMap<String, Class<?>> types;

    private PublishedTypes(SortedMap<String, Class<?>> types) {
        this.types = Collections.unmodifiableSortedMap(types);
    }

    /**
     * What the rules of a question may name.
     *
     * @param named its facts, its lists of constants, the interface of its global
     * @return those, the types of this library that their accessors answer with, and those that findings are given
     */
    public static PublishedTypes of(Collection<Class<?>> named) {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (types.put(internalName(type), type) == null) {
                for (Method method : type.getMethods()) {
                    if (!Modifier.isStatic(method.getModifiers())) {
                        reach(method.getGenericReturnType(), open);
                        takenBy(method, open);
                    }
                }
            }
        }
        return new PublishedTypes(types);
    }

    /** What a finding is given stands in the call of a rule, also where it is an interface of several facts. */
    private static void takenBy(Method method, Deque<Class<?>> open) {
        if (method.getDeclaringClass().isInterface()) {
            for (Type parameter : method.getGenericParameterTypes()) {
                reach(parameter, open);
            }
        }
    }

    private static void reach(Type type, Deque<Class<?>> open) {
        if (type instanceof Class<?> plain) {
            if (plain.isArray()) {
                reach(plain.getComponentType(), open);
            } else if (plain.getName().startsWith(LIBRARY)) {
                open.add(plain);
            }
        } else if (type instanceof ParameterizedType parameterised) {
            reach(parameterised.getRawType(), open);
            for (Type argument : parameterised.getActualTypeArguments()) {
                reach(argument, open);
            }
        } else if (type instanceof WildcardType wildcard) {
            for (Type bound : wildcard.getUpperBounds()) {
                reach(bound, open);
            }
        } else if (type instanceof GenericArrayType array) {
            reach(array.getGenericComponentType(), open);
        }
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /**
     * The types.
     *
     * @return in the order of their names
     */
    public Collection<Class<?>> types() {
        return types.values();
    }

    @Nullable
    Class<?> find(String internalName) {
        return types.get(internalName);
    }
}
