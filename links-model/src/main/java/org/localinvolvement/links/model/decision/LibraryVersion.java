package org.localinvolvement.links.model.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
public final class LibraryVersion {

    private static final String VERSION = read();

    private LibraryVersion() {}

    /**
     * The version.
     *
     * @return for example {@code 0.1.0}
     */
    public static String get() {
        return VERSION;
    }

    private static String read() {
        try (InputStream resource = LibraryVersion.class.getResourceAsStream("version.properties")) {
            if (resource == null) {
                throw new IllegalStateException("version.properties is missing from the jar; build links-model anew");
            }
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
