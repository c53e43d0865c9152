package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published page in a browser: what a screen reader finds, what is printed, and what hostile text becomes. */
class PublishedPageTest {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n");

    /** Writes what axe-core finds serious or critical into the page, where it can be read. */
    private static final String ASK = """
            <script>
            axe.run(document, {resultTypes: ['violations']}).then(function (found) {
              var grave = found.violations.filter(function (one) {
                return one.impact === 'serious' || one.impact === 'critical';
              }).map(function (one) { return one.id + ': ' + one.nodes[0].html; });
              var said = document.createElement('pre');
              said.id = 'axe';
              said.textContent = 'axe has looked at ' + found.testEngine.version + ' and found ' + grave.length + ' ' + grave.join(' ');
              document.body.appendChild(said);
            });
            </script>
            """;

    @TempDir
    Path folder = Path.of("");

    private Path page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
    }

    private static String wexbridge() {
        CommandRun run = CommandRun.ofWexbridge(
                "programme",
                "--surroundings",
                CommandRun.LOG_FOLDER.resolve("surroundings.yaml").toString(),
                "--format",
                "html");
        assertThat(run.exit()).as(run.messages()).isEqualTo(LinksCommand.ANSWERED_WITH_PROBLEMS);
        return run.data();
    }

    private static String annualReport() {
        Path year = CommandRun.LOG_FOLDER.resolveSibling("year-2009-10");
        CommandRun run = CommandRun.of(
                "annual-report",
                year.resolve("records.yaml").toString(),
                "--register",
                year.resolve("register.csv").toString(),
                "--contacts",
                year.resolve("contacts.csv").toString(),
                "--exported",
                "2010-07-15",
                "--as-at",
                "2010-07-15",
                "--format",
                "html");
        assertThat(run.exit()).as(run.messages()).isEqualTo(LinksCommand.ANSWERED);
        return run.data();
    }

    /** A log and a profile in which every text is an attack. */
    private String hostile() throws IOException {
        String attack =
                "<script>document.title='hit'</script>\\\"' & ]]> <img src=x onerror=alert(1)> \u202Eright to left";
        String theme = attack.replace("\\\"", "\"\"");
        StringBuilder log = new StringBuilder("record_id,date,contributor,themes\n");
        for (int person = 1; person <= 20; person++) {
            log.append("R")
                    .append(person)
                    .append(",2009-11-10,person ")
                    .append(person)
                    .append(",\"")
                    .append(theme)
                    .append("\"\n");
        }
        Path contacts = Files.writeString(folder.resolve("hostile.csv"), log.toString(), StandardCharsets.UTF_8);
        Path profile = Files.writeString(
                folder.resolve("hostile.yaml"),
                """
                name: hostile
                title: "%1$s"
                from: 2008-04-01
                reference: "%1$s"
                method: weighted-sum
                short_list: 3
                criteria:
                  - {id: breadth, title: "%1$s", measure: contributors, weight: 3, scale: {from: 0, to: 60}, reference: "%1$s"}
                """.formatted(attack.replace("\u202E", "\\u202E")),
                StandardCharsets.UTF_8);
        CommandRun run = CommandRun.of(
                "programme",
                "--contacts",
                contacts.toString(),
                "--profile",
                profile.toString(),
                "--as-at",
                "2009-12-31",
                "--format",
                "html");
        assertThat(run.exit()).as(run.messages()).isEqualTo(LinksCommand.ANSWERED);
        return run.data();
    }

    @Test
    void everyTextOfOthersStaysText() throws IOException {
        String html = hostile();
        assertThat(html).contains("&lt;script&gt;document.title").doesNotContain("<script", "<img", "\u202E");
        assertThat(html).doesNotContain("onerror=").contains("onerror&#x3D;");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(wexbridge())
                .doesNotContain("<script", "<link", "@import", "url(http", "src=")
                .contains("lang=\"en-GB\"");
    }

    @Test
    void theBrowserFindsNothingToComplainOf() throws IOException, InterruptedException {
        Browser browser = Browser.orSkip(folder);
        for (String html : List.of(wexbridge(), hostile())) {
            Browser.Seen seen = browser.dom(page(html));
            assertThat(seen.complaints().lines().filter(line -> line.contains("CONSOLE")))
                    .isEmpty();
            assertThat(seen.out()).contains("</html>").doesNotContain("<title>hit");
            assertThat(all("<h([1-6])", seen.out())).startsWith("1", "2").satisfies(PublishedPageTest::areInOrder);
            assertThat(all("<(svg [^>]*)>", seen.out()))
                    .isNotEmpty()
                    .allSatisfy(svg -> assertThat(svg).contains("role=\"img\"", "aria-labelledby=\"picture-"));
            assertThat(all("<title id=\"picture-[0-9]+-title\">([^<]+)<", seen.out()))
                    .hasSameSizeAs(all("<(svg) ", seen.out()));
        }
    }

    @Test
    void axeFindsNothingSerious() throws IOException, InterruptedException {
        Browser browser = Browser.orSkip(folder);
        for (String html : List.of(wexbridge(), hostile(), annualReport())) {
            String asked = POLICY.matcher(html)
                    .replaceFirst("")
                    .replace("</body>", "<script>" + axe() + "</script>\n" + ASK + "</body>");
            assertThat(browser.dom(page(asked)).out()).containsPattern("axe has looked at [0-9.]+ and found 0 ");
        }
    }

    @Test
    void axeWouldHaveFoundAPictureWithoutWords() throws IOException, InterruptedException {
        Browser browser = Browser.orSkip(folder);
        String asked = POLICY.matcher(wexbridge())
                .replaceFirst("")
                .replaceAll("aria-labelledby=\"picture-[^\"]*\"", "")
                .replaceAll("<title id=\"picture-.*</title>", "")
                .replace("</body>", "<script>" + axe() + "</script>\n" + ASK + "</body>");
        assertThat(browser.dom(page(asked)).out())
                .containsPattern("axe has looked at [0-9.]+ and found [1-9].*svg-img-alt");
    }

    @Test
    void theBrowserFindsNothingToComplainOfInAnAnnualReport() throws IOException, InterruptedException {
        Browser.Seen seen = Browser.orSkip(folder).dom(page(annualReport()));
        assertThat(seen.complaints().lines().filter(line -> line.contains("CONSOLE")))
                .isEmpty();
        assertThat(all("<h([1-6])", seen.out())).startsWith("1", "2").satisfies(PublishedPageTest::areInOrder);
        assertThat(all("href=\"#(section-[0-9]+)\"", seen.out()))
                .hasSize(12)
                .allSatisfy(target -> assertThat(seen.out()).contains("id=\"" + target + "\""));
    }

    @Test
    void anAnnualReportIsPrintedOnA4() throws IOException, InterruptedException {
        isPrintedOnA4(annualReport());
    }

    @Test
    void itIsPrintedOnA4() throws IOException, InterruptedException {
        isPrintedOnA4(wexbridge());
    }

    private void isPrintedOnA4(String html) throws IOException, InterruptedException {
        Path printed = Browser.orSkip(folder).print(page(html));
        String pdf = new String(Files.readAllBytes(printed), StandardCharsets.ISO_8859_1);
        assertThat(all("/MediaBox \\[([^\\]]*)\\]", pdf)).isNotEmpty().allSatisfy(box -> {
            String[] sides = box.trim().split(" ", -1);
            assertThat(Math.round(Double.parseDouble(sides[2]))).isEqualTo(595);
            assertThat(Math.round(Double.parseDouble(sides[3]))).isEqualTo(842);
        });
    }

    private static void areInOrder(List<? extends String> levels) {
        for (int i = 1; i < levels.size(); i++) {
            assertThat(Integer.parseInt(levels.get(i))).isLessThanOrEqualTo(Integer.parseInt(levels.get(i - 1)) + 1);
        }
        assertThat(levels.stream().filter("1"::equals)).hasSize(1);
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map((MatchResult result) -> result.group(1)).toList();
    }

    private static String axe() throws IOException {
        try (InputStream in = PublishedPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
