package org.localinvolvement.links.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class EmbeddingTest {

    private static final Path HERE = Path.of(System.getProperty("basedir", "."));
    private static final Pattern LISTING = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String QUESTION = JsonQuestion.WORKING_DAYS.example();

    @Test
    void aPlainProgramAsks() {
        assertThat(PlainHost.ask(QUESTION)).contains("\"format\" : \"links-working-days\"");
    }

    @Test
    void aBeanOfSpringAnswersTheSameAndIsClosedWithTheContext() {
        RunningLinks links;
        try (ConfigurableApplicationContext context = SpringApplication.run(SpringHost.class)) {
            links = context.getBean(RunningLinks.class);
            assertThat(context.getBean(Asking.class).ask(QUESTION)).isEqualTo(PlainHost.ask(QUESTION));
        }

        isClosed(links);
    }

    @Test
    void aBeanOfCdiAnswersTheSameAndIsClosedWithTheContainer() {
        RunningLinks links;
        try (WeldContainer container =
                new Weld().disableDiscovery().beanClasses(CdiHost.class).initialize()) {
            links = container.select(RunningLinks.class).get();
            assertThat(container.select(Asking.class).get().ask(QUESTION)).isEqualTo(PlainHost.ask(QUESTION));
        }

        isClosed(links);
    }

    private static void isClosed(RunningLinks links) {
        assertThatThrownBy(() -> links.ask(open -> open)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyListingOfTheReadmeStandsInAProgram() throws IOException {
        List<String> listings = LISTING.matcher(Files.readString(HERE.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .map(listing -> unindented(listing.replace("```java\n", "").replace("```", "")))
                .toList();
        String programs;
        try (Stream<Path> files = Files.walk(HERE.resolve("src/main/java"))) {
            programs = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(EmbeddingTest::read)
                    .map(EmbeddingTest::unindented)
                    .collect(Collectors.joining("\n"));
        }

        assertThat(listings)
                .hasSize(4)
                .allSatisfy(listing -> assertThat(programs).contains(listing));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
