package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.csv.ContactColumns;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.CriterionMeasure;
import org.localinvolvement.links.rules.programme.ProgrammeFile;
import org.localinvolvement.links.rules.trigger.SurroundingsFile;

/** Every listing of the README runs as it stands there. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @Test
    void theJavaListingPrintsTheAnswerUnderIt(@TempDir Path folder) throws Exception {
        String listing = only("java");
        Path source = folder.resolve("FirstDecision.java");
        Files.writeString(source, listing);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int failed = compiler.run(
                null,
                messages,
                messages,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
        assertThat(failed).as(messages.toString(StandardCharsets.UTF_8)).isZero();

        assertThat(printedBy(folder, "FirstDecision")).isEqualTo(only("text"));
    }

    @Test
    void theJavaListingIsAboutTwentyLinesWithoutItsImports() throws IOException {
        long lines = only("java")
                .lines()
                .filter(line -> !line.startsWith("import ") && !line.isBlank())
                .count();
        assertThat(lines).isLessThanOrEqualTo(22);
    }

    @Test
    void thereAreExactlyTwoCommands() throws IOException {
        List<String> commands = listings("sh");
        assertThat(commands)
                .hasSize(2)
                .allMatch(command -> command.strip().lines().count() == 1);
    }

    @Test
    void everyYamlListingIsReadable() throws IOException {
        List<String> documents = listings("yaml");
        assertThat(documents).hasSize(5);
        for (String document : documents) {
            assertThatCode(() -> {
                        switch (document.lines().findFirst().orElse("")) {
                            case "# columns.yaml" -> ContactColumns.parse("README.md", document);
                            case "# parameters.yaml" -> Parameters.parse("README.md", document);
                            case "# surroundings.yaml" ->
                                SurroundingsFile.parse("README.md", document, LocalDate.of(2009, 12, 31));
                            case "# profile.yaml" -> CriteriaProfile.parse("README.md", document);
                            case "# programme.yaml" ->
                                ProgrammeFile.parse("README.md", document, KindsOfSource.standard());
                            default -> throw new AssertionError("a listing begins with the name of its kind");
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyFigureThatACriterionCanReadIsNamed() throws IOException {
        String readme = Files.readString(README);
        assertThat(CriterionMeasure.codes())
                .allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
    }

    @Test
    void everyParameterAndEveryKindOfSourceIsNamed() throws IOException {
        String readme = Files.readString(README);
        assertThat(Parameters.standard().names())
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
        assertThat(KindsOfSource.standard().codes())
                .allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
    }

    private static String printedBy(Path folder, String mainClass) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader());
                PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            loader.loadClass(mainClass).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String only(String language) throws IOException {
        List<String> listings = listings(language);
        assertThat(listings).as("listings in " + language).hasSize(1);
        return listings.get(0);
    }

    private static List<String> listings(String language) throws IOException {
        String readme = Files.readString(README).replace("\r\n", "\n");
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
