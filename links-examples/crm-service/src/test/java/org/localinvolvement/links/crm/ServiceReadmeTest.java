package org.localinvolvement.links.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ServiceReadmeTest {

    private static final Pattern OPTION = Pattern.compile("`([a-z.-]+)`");

    @Test
    void theTableHasEveryOptionAndNoOther() throws IOException {
        SortedSet<String> told = new TreeSet<>();
        Files.readString(Path.of(System.getProperty("basedir", "."), "README.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1)[1])
                .forEach(cell -> OPTION.matcher(cell).results().forEach(option -> told.add(option.group(1))));

        assertThat(told).isEqualTo(StartOptions.known());
    }
}
