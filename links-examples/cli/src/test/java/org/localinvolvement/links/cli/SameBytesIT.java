package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same question with the same facts gives the same bytes, whatever the order of the rows, the locale, the time zone, the
 * encoding or the Java: the finished jar in a fresh virtual machine each time.
 *
 * <p>Only standard output is compared: the messages name lines, and those move with the rows.
 */
class SameBytesIT {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path JAVA = FreshJvm.THIS_JAVA;

    @TempDir
    private static Path folder = Path.of("");

    private static final Map<String, String> ANSWERS = new HashMap<>();

    /** One way to run the same question. */
    private record Setting(Path java, Path log, Map<String, String> environment, List<String> options) {}

    @BeforeAll
    static void askOnce() throws Exception {
        for (String format : List.of("json", "text")) {
            ANSWERS.put(format, sha256OfAnswer(plain(log()), format));
        }
    }

    private static Path log() {
        return BASE.resolve("log").resolve("contacts-2009.csv");
    }

    private static Setting plain(Path log) {
        return new Setting(JAVA, log, Map.of(), List.of());
    }

    private static String sha256OfAnswer(Setting setting, String format) throws Exception {
        return new FreshJvm(setting.java(), setting.environment(), setting.options(), folder)
                .sha256OfAnswer(
                        1,
                        List.of(
                                "programme",
                                "--contacts",
                                setting.log().toString(),
                                "--columns",
                                BASE.resolve("log").resolve("columns.yaml").toString(),
                                "--parameters",
                                BASE.resolve("log").resolve("parameters.yaml").toString(),
                                "--as-at",
                                "2009-12-31",
                                "--exported",
                                "2010-01-15",
                                "--format",
                                format));
    }

    /** The log with its header first and its rows in another order. */
    private static Path shuffled(long seed) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(log()));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
        Path shuffled = Files.createTempDirectory(folder, "shuffled").resolve("contacts-2009.csv");
        return Files.writeString(shuffled, String.join("\n", lines) + "\n");
    }

    private static void assertSameAnswers(Setting setting) throws Exception {
        for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
            assertThat(sha256OfAnswer(setting, answer.getKey()))
                    .as("SHA-256 of the programme as %s", answer.getKey())
                    .isEqualTo(answer.getValue());
        }
    }

    @Test
    void comeFromAnotherRun() throws Exception {
        assertSameAnswers(plain(log()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void comeFromTheRowsInAnotherOrder(long seed) throws Exception {
        assertSameAnswers(plain(shuffled(seed)));
    }

    @Test
    void comeUnderAnotherLanguage() throws Exception {
        assertSameAnswers(new Setting(
                JAVA, log(), Map.of("LC_ALL", "tr_TR.UTF-8"), List.of("-Duser.language=tr", "-Duser.country=TR")));
    }

    @Test
    void comeInAnotherTimeZone() throws Exception {
        assertSameAnswers(
                new Setting(JAVA, log(), Map.of("TZ", "Pacific/Apia"), List.of("-Duser.timezone=Pacific/Apia")));
    }

    @Test
    void comeUnderAnotherEncoding() throws Exception {
        assertSameAnswers(new Setting(JAVA, log(), Map.of("LC_ALL", "C"), List.of("-Dfile.encoding=ISO-8859-1")));
    }

    @Test
    void comeWithoutSharedClasses() throws Exception {
        assertSameAnswers(new Setting(JAVA, log(), Map.of(), List.of("-Xshare:off")));
    }

    @Test
    void comeUnderAllOfThatAtOnceAndOneProcessor() throws Exception {
        assertSameAnswers(new Setting(
                JAVA,
                shuffled(3),
                Map.of("LC_ALL", "C", "TZ", "America/St_Johns"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=SA",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Xshare:off",
                        "-XX:ActiveProcessorCount=1")));
    }

    @Test
    void comeFromAnotherJava() throws Exception {
        String other = System.getProperty("links.otherJava", "");
        assumeTrue(
                !other.isEmpty() && new File(other).canExecute(),
                "Skipped: name the java of another JDK with -Dlinks.otherJava=PATH/bin/java");
        assertSameAnswers(new Setting(Path.of(other), log(), Map.of(), List.of()));
    }
}
