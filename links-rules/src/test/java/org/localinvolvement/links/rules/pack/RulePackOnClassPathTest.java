package org.localinvolvement.links.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.model.decision.UnusableInputException;

class RulePackOnClassPathTest {

    private static final String DESCRIPTION = "name: host\nversion: 1.0.0\npackage: host.rules\nextends: [trigger]\n";

    @TempDir
    private Path place = Path.of("");

    private Path folder() throws IOException {
        Path top = Files.createDirectories(place.resolve("classes"));
        Files.createDirectories(top.resolve("some/rules/below"));
        Files.writeString(top.resolve("some/rules/pack.yaml"), DESCRIPTION);
        Files.writeString(top.resolve("some/rules/below/host.drl"), "package host.rules\n");
        Files.writeString(top.resolve("some/other.yaml"), "of no concern");
        return top;
    }

    /** As a shaded jar is: with everything else in it, and without entries for folders. */
    private Path jar() throws IOException {
        Path file = place.resolve("host.jar");
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes)) {
            put(jar, "META-INF/else.yaml", "of no concern");
            put(jar, "some/rules-of-others/pack.yaml", "of no concern");
            put(jar, "some/rules/below/host.drl", "package host.rules\n");
            put(jar, "some/rules/pack.yaml", DESCRIPTION);
        }
        return file;
    }

    private static void put(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    private static RulePack read(String folder, Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return RulePack.onClassPath(loader, folder);
        }
    }

    @Test
    void aPackIsReadFromAFolderAndFromAJarAlike() throws IOException {
        RulePack ofFolder = read("some/rules", folder());
        RulePack ofJar = read("some/rules", jar());
        assertThat(ofFolder.rules()).extracting(PackFile::name).containsExactly("below/host.drl");
        assertThat(ofJar.rules()).isEqualTo(ofFolder.rules());
        assertThat(ofJar.fingerprint()).isEqualTo(ofFolder.fingerprint());
        assertThat(ofJar.name()).isEqualTo("host");
    }

    @Test
    void aJarCanBeWrittenAnewAfterItWasRead() throws IOException {
        Path jar = jar();
        read("some/rules", jar);
        assertThat(Files.deleteIfExists(jar)).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> read("some/rule", jar()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("there is no some/rule/pack.yaml on the class path");
    }

    @Test
    void aFolderThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> read("some/rules", jar(), folder()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("some/rules/pack.yaml stands 2 times on the class path");
    }
}
