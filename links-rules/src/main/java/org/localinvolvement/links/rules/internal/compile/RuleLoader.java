package org.localinvolvement.links.rules.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Defines the classes of one rule file; when it is dropped they go. */
final class RuleLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** Emptied as the classes are defined: bytes and classes need not both be kept. */
    private final Map<String, byte[]> undefined;

    RuleLoader(HidingLoader parent, String fileName, SortedMap<String, byte[]> classes) {
        super("rules of " + fileName, parent);
        this.undefined = new HashMap<>(classes);
    }

    /** Defines everything, so that a fault shows now and not with the first question. */
    List<Class<?>> defineAll(SortedMap<String, byte[]> classes) throws ClassNotFoundException {
        List<Class<?>> defined = new ArrayList<>();
        for (String name : classes.keySet()) {
            defined.add(loadClass(name, true));
        }
        return defined;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = undefined.remove(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
