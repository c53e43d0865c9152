package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the author's guide print what stands under them. What they print is written anew with
 * {@code -Dlinks.guide.write=true}; the guide's other listings run in the tests of links-rules.
 */
class GuideCommandsTest {

    private static final Path ROOT = CommandRun.LOG_FOLDER.resolve("../../..").normalize();
    private static final Path GUIDE = ROOT.resolve("links-rules/README.md");
    private static final Pattern FILE = Pattern.compile(
            "^```(?:yaml|drl)\n((?://|#) ([A-Za-z0-9./-]+)\n.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern COMMAND =
            Pattern.compile("^```sh\n(.*?)^```\n(\n```text\n(.*?)^```\n)?", Pattern.DOTALL | Pattern.MULTILINE);
    private static final int COMMANDS = 9;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCommandPrintsWhatStandsUnderIt() throws IOException {
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        writeFilesOf(guide);
        if (Boolean.getBoolean("links.guide.write")) {
            guide = COMMAND.matcher(guide)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            "```sh\n" + found.group(1) + "```\n\n```text\n" + printedBy(found.group(1)) + "```\n"));
            Files.writeString(GUIDE, guide);
        }
        List<MatchResult> commands = COMMAND.matcher(guide).results().toList();
        assertThat(commands).hasSize(COMMANDS);
        for (MatchResult command : commands) {
            assertThat(command.group(3)).as(command.group(1)).isEqualTo(printedBy(command.group(1)));
        }
    }

    private void writeFilesOf(String guide) throws IOException {
        for (MatchResult listing : FILE.matcher(guide).results().toList()) {
            Path file = folder.resolve(listing.group(2));
            Files.createDirectories(file.getParent());
            Files.writeString(file, listing.group(1));
        }
        // Into which a command writes.
        Files.createDirectories(folder.resolve("editor"));
    }

    /** A command on one line: {@code links}, its arguments, and perhaps {@code | grep "words"}. */
    private String printedBy(String line) {
        String[] parts = line.strip().split(" \\| grep ", 2);
        List<String> words = new ArrayList<>(Arrays.asList(parts[0].split(" ")));
        assertThat(words.remove(0)).as(line).isEqualTo("links");
        CommandRun run = CommandRun.of(words.stream().map(this::placed).toArray(String[]::new));
        assertThat(run.exit()).as(line + run.messages()).isIn(Set.of(0, 1));
        assertThat(run.data()).as(line).isNotEmpty();
        String printed = run.data().replace(System.lineSeparator(), "\n");
        if (parts.length == 1) {
            return printed;
        }
        String wanted = parts[1].replace("\"", "");
        return printed.lines().filter(one -> one.contains(wanted)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The paths of the guide are those of a reader who stands in the folder of the project, with the packs beside. */
    private String placed(String word) {
        return Stream.of(folder.resolve(word), ROOT.resolve(word))
                .filter(path -> !word.startsWith("-") && Files.exists(path))
                .map(Path::toString)
                .findFirst()
                .orElse(word);
    }
}
