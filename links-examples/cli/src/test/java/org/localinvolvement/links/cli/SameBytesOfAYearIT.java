package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers about a year give the same bytes in a fresh virtual machine of another language, time zone and seed of its sets. */
class SameBytesOfAYearIT {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));

    @TempDir
    private static Path folder = Path.of("");

    private record Asked(String name, int exit, List<String> args) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Asked> answers() {
        String year = BASE.resolve("year-2009-10") + "/";
        String questions = BASE.resolve("questions") + "/";
        return Stream.of(
                new Asked(
                        "the annual report as it is published",
                        0,
                        List.of(
                                "annual-report",
                                year + "records.yaml",
                                "--register",
                                year + "register.csv",
                                "--contacts",
                                year + "contacts.csv",
                                "--exported",
                                "2010-07-15",
                                "--as-at",
                                "2010-07-15",
                                "--format",
                                "html")),
                new Asked(
                        "the register of relevant decisions",
                        0,
                        List.of("decisions", year + "records.yaml", "--as-at", "2010-03-31", "--format", "json")),
                new Asked(
                        "an engagement plan as a calendar",
                        1,
                        List.of(
                                "plan",
                                questions + "plan-gp-appointments.json",
                                "--calendars",
                                questions + "commissioning-derby-2009.yaml",
                                "--format",
                                "icalendar")),
                new Asked(
                        "the duty to involve",
                        0,
                        List.of(
                                "duty-to-involve",
                                questions + "involvement.yaml",
                                "--as-at",
                                "2009-12-31",
                                "--format",
                                "json")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void comeUnderAnotherLanguageAndInAnotherTimeZone(Asked asked) throws Exception {
        FreshJvm plain = new FreshJvm(FreshJvm.THIS_JAVA, Map.of(), List.of(), folder);
        FreshJvm other = new FreshJvm(
                FreshJvm.THIS_JAVA,
                Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Apia"),
                List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.timezone=Pacific/Apia"),
                folder);

        assertThat(other.sha256OfAnswer(asked.exit(), asked.args()))
                .isEqualTo(plain.sha256OfAnswer(asked.exit(), asked.args()));
    }
}
