package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.involvement.Contact;

class ProgressTest {

    private static final Contact CONTACT = Contact.of("R1", LocalDate.of(2009, 1, 5), "somebody", "podiatry");

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private Progress progress() {
        return new Progress(new PrintStream(seen, true, StandardCharsets.UTF_8), clock::get);
    }

    private String line() {
        return seen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isToldTwiceASecondAndClearedAtTheEnd() {
        try (Progress progress = progress()) {
            for (int i = 0; i < 4096; i++) {
                clock.addAndGet(250_000);
                progress.accept(CONTACT);
            }
        }
        assertThat(line()).isEqualTo("\r2,048 contacts counted\r4,096 contacts counted\r" + " ".repeat(22) + "\r");
    }

    @Test
    void isNotToldOfAShortLog() {
        try (Progress progress = progress()) {
            for (int i = 0; i < 100; i++) {
                clock.addAndGet(1_000_000_000);
                progress.accept(CONTACT);
            }
        }
        assertThat(line()).isEmpty();
    }

    @Test
    void leavesTheAnswerAndTheMessagesAsTheyAreWithoutATerminal() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int exit = LinksCommand.run(
                new Console(
                        new PrintStream(data, true, StandardCharsets.UTF_8),
                        new PrintStream(seen, true, StandardCharsets.UTF_8),
                        CommandRun.TODAY,
                        true),
                "analyse",
                "--contacts",
                CommandRun.LOG_FOLDER.resolve("contacts-2009.csv").toString(),
                "--columns",
                CommandRun.LOG_FOLDER.resolve("columns.yaml").toString(),
                "--as-at",
                "2009-12-31");
        CommandRun without = CommandRun.of(
                "analyse",
                "--contacts",
                CommandRun.LOG_FOLDER.resolve("contacts-2009.csv").toString(),
                "--columns",
                CommandRun.LOG_FOLDER.resolve("columns.yaml").toString(),
                "--as-at",
                "2009-12-31");
        assertThat(exit).isEqualTo(without.exit());
        assertThat(data.toString(StandardCharsets.UTF_8)).isEqualTo(without.data());
        assertThat(without.messages()).doesNotContain("\r", "contacts counted");
    }
}
