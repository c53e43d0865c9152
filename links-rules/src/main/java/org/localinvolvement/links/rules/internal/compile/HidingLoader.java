package org.localinvolvement.links.rules.internal.compile;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * What rules see of the JVM: everything that this library sees, less their own package.
 *
 * <p>The engine looks for the classes that it is about to generate. Found in a host's jar they would be taken instead, and
 * looked for in vain they fill the caches and the lock tables of the host's loaders, a little with each replacement.
 */
final class HidingLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final String hiddenClasses;
    private final String hiddenResources;

    HidingLoader(ClassLoader parent, String rulePackage) {
        super("rules of " + rulePackage + ": what they see", parent);
        this.hiddenClasses = rulePackage + ".";
        this.hiddenResources = rulePackage.replace('.', '/') + "/";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(hiddenClasses) || name.startsWith("org.drools.project.model.")) {
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

    private boolean isHidden(String name) {
        return name.startsWith(hiddenResources) || name.startsWith("org/drools/project/model/");
    }
}
