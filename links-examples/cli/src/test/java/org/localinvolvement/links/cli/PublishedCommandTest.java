package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which commands write a page for the public, and which refuse. */
class PublishedCommandTest {

    private static void assertRefused(CommandRun run, String why) {
        assertThat(run.exit()).isEqualTo(LinksCommand.UNUSABLE);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyse", "triggers"})
    void anotherCommandThanProgrammeHasNoPublicPageAndSaysWhichHas(String command) {
        assertRefused(CommandRun.ofWexbridge(command, "--format", "html"), "links programme --format html");
    }

    @Test
    void publicAskedForWithAFormThatIsNotPublicIsRefused() {
        for (List<String> form : List.of(List.of("--format", "json"), List.of("--format", "csv"), List.<String>of())) {
            List<String> more = new ArrayList<>(form);
            more.add("--public");
            assertRefused(CommandRun.ofWexbridge("programme", more.toArray(String[]::new)), "--public has two forms");
        }
    }

    @Test
    void aLimitThatWouldTellANumberIsRefused() {
        assertRefused(
                CommandRun.ofWexbridge("programme", "--format", "html", "--suppress-below", "2"), "suppress below 3");
        assertRefused(
                CommandRun.ofWexbridge("programme", "--suppress-below", "7"),
                "--suppress-below is for what is published");
    }

    @Test
    void markdownWithoutPublicIsForTheHostAndWithItForEverybody() {
        String own = CommandRun.ofWexbridge("programme", "--format", "markdown").data();
        String published = CommandRun.ofWexbridge("programme", "--public", "--format", "markdown")
                .data();
        assertThat(own).contains("R-03487", "Not for publication");
        assertThat(published)
                .contains("huntingtons-disease-support | withheld | fewer than 5 | withheld")
                .doesNotContain("R-03487", "care-home-neglect", "hospital-parking-charges", "Not for publication");
    }

    @Test
    void aHigherLimitWithholdsMore() {
        assertThat(CommandRun.ofWexbridge("programme", "--public", "--format", "markdown", "--suppress-below", "10")
                        .data())
                .contains("british-sign-language-interpreters | withheld | fewer than 10 | withheld");
    }
}
