package org.localinvolvement.links.rules.internal.compile;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules see of the JVM. Trusted rules see everything that this library sees, less their own package; vetted rules see of
 * that only the Java platform, the engine, and the types of this library.
 *
 * <p>The engine runs the static blocks of classes that a constraint names while it compiles, before there are bytes to look
 * at: a class of the host that cannot be found cannot be run.
 *
 * <p>The engine looks for the classes that it is about to generate. Found in a host's jar they would be taken instead, and
 * looked for in vain they fill the caches and the lock tables of the host's loaders, a little with each replacement.
 */
final class HidingLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final List<String> SEEN_BY_VETTED = List.of(
            "java.",
            "org.drools.",
            "org.kie.",
            "org.localinvolvement.links.model.",
            "org.localinvolvement.links.rules.");
    private static final String INTERNAL = "org.localinvolvement.links.rules.internal.";

    private final boolean vetted;
    private final String hiddenClasses;
    private final String hiddenResources;

    HidingLoader(ClassLoader parent, String rulePackage, boolean vetted) {
        super("rules of " + rulePackage + ": what they see", parent);
        this.vetted = vetted;
        this.hiddenClasses = rulePackage + ".";
        this.hiddenResources = rulePackage.replace('.', '/') + "/";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isHiddenClass(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isHidden(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    private boolean isHiddenClass(String name) {
        return name.startsWith(hiddenClasses)
                || name.startsWith("org.drools.project.model.")
                || (vetted
                        && (name.startsWith(INTERNAL) || SEEN_BY_VETTED.stream().noneMatch(name::startsWith)));
    }

    private boolean isHidden(String resource) {
        // Eclipse's compiler reads classes as resources.
        return resource.endsWith(".class")
                ? isHiddenClass(resource.substring(0, resource.length() - ".class".length())
                        .replace('/', '.'))
                : resource.startsWith(hiddenResources);
    }
}
