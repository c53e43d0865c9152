package org.localinvolvement.links.model.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.model.SharedCases;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.organisation.WelshNhsTrust;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.time.Period;

class OdsFileTest {

    private static final LocalDate AS_AT = LocalDate.of(2015, 10, 1);
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");

    static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(OdsFileTest.class.getResource(name), name)
                .toURI());
    }

    private static Body body(BodiesRead read, String code) {
        return read.bodies().stream()
                .filter(body -> body.id().equals(Identifier.ods(code)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheTrustsOf2015 {

        private BodiesRead read() {
            return OdsFile.read(SharedCases.file("data/ods/nhs-trusts-2015.csv"), OdsList.NHS_TRUSTS, AS_AT);
        }

        @Test
        void are239AndTwoRowsAreTold() {
            BodiesRead read = read();

            assertThat(read.bodies()).hasSize(239).doesNotHaveDuplicates();
            assertThat(read.setAside()).isEmpty();
            assertThat(read.problems())
                    .extracting(Problem::code, Problem::source, Problem::line, Problem::column, Problem::value)
                    .containsExactly(
                            tuple(
                                    ProblemCode.CELL_EMPTY,
                                    "nhs-trusts-2015.csv",
                                    lineOf("R0A"),
                                    "national grouping, high level health geography, open date",
                                    ""),
                            tuple(
                                    ProblemCode.CELL_EMPTY,
                                    "nhs-trusts-2015.csv",
                                    lineOf("R0B"),
                                    "national grouping, high level health geography, open date",
                                    ""));
            assertThat(read.problems().get(0).reason()).contains("R0A");
            assertThat(read.problems().get(1).reason()).contains("R0B");
        }

        private long lineOf(String code) {
            try {
                List<String> lines = Files.readAllLines(SharedCases.file("data/ods/nhs-trusts-2015.csv"));
                return 1L
                        + lines.indexOf(lines.stream()
                                .filter(line -> line.startsWith(code))
                                .findFirst()
                                .orElseThrow());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void holdThreeOfWalesThatAreNoneOfEngland() {
            assertThat(read().bodies())
                    .filteredOn(WelshNhsTrust.class::isInstance)
                    .extracting(body -> body.id().value())
                    .containsExactlyInAnyOrder("RT4", "RYT", "RQF");
            assertThat(read().bodies())
                    .filteredOn(NhsTrust.class::isInstance)
                    .hasSize(236)
                    .allSatisfy(
                            body -> assertThat(((NhsTrust) body).trustKind()).isEqualTo(TrustKind.NOT_STATED));
        }

        @Test
        void becomeARegisterInWhichTheWelshAreNotCountedAsEnglish() {
            RegisterAsAt register = read().register(Coverage.nothing()).asAt(AS_AT);

            assertThat(register.ofKind(BodyKind.NHS_TRUST).values())
                    .hasSize((int) read().bodies().stream()
                            .filter(NhsTrust.class::isInstance)
                            .filter(body -> body.existsOn(AS_AT))
                            .count())
                    .allMatch(NhsTrust.class::isInstance);
            assertThat(register.ofKind(BodyKind.WELSH_NHS_TRUST).values()).hasSize(3);
        }

        @Test
        void keepTheKindOfTheAmbulanceTrustsUnderTheShippedRegister() {
            Register both = read().register(Coverage.nothing()).combinedWith(Register.standard());

            assertThat(both.entry(Identifier.ods("RRU")))
                    .get()
                    .isInstanceOfSatisfying(
                            NhsTrust.class,
                            trust -> assertThat(trust.trustKind()).isEqualTo(TrustKind.AMBULANCE));
        }

        @Test
        void tellNothingOfTheirAddresses() throws IOException {
            List<String> postcodes = Files.readAllLines(SharedCases.file("data/ods/nhs-trusts-2015.csv")).stream()
                    .flatMap(line -> POSTCODE.matcher(line).results())
                    .map(MatchResult::group)
                    .toList();

            assertThat(postcodes).hasSizeGreaterThan(200);
            assertThat(read().toString()).doesNotContain(postcodes);
        }
    }

    @Nested
    class ABadRow {

        private final BodiesRead read;

        ABadRow() throws URISyntaxException {
            this.read = OdsFile.read(resource("ods-bad-rows.csv"), OdsList.NHS_TRUSTS, AS_AT);
        }

        @Test
        void isToldBesideWhatCouldBeRead() {
            assertThat(read.bodies()).extracting(body -> body.id().value()).containsExactly("RAA", "RAB", "RAL");
            assertThat(read.problems())
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                    .containsExactly(
                            tuple("LINKS-632", 3L, "organisation code", "RAA"),
                            tuple("LINKS-111", 4L, "national grouping, high level health geography, open date", ""),
                            tuple("LINKS-606", 5L, "close date", "20090331"),
                            tuple("LINKS-112", 6L, "open date", "20100231"),
                            tuple("LINKS-631", 7L, "organisation code", "RAF01"),
                            tuple("LINKS-104", 8L, null, null),
                            tuple("LINKS-607", 9L, "name", "OVER TWO\uFFFDLINES NHS TRUST"),
                            tuple("LINKS-104", 11L, null, null),
                            tuple("LINKS-111", 12L, "name", ""),
                            tuple("LINKS-112", 13L, "open date", "2010-04-01"));
            assertThat(read.problems()).allSatisfy(problem -> {
                assertThat(problem.source()).isEqualTo("ods-bad-rows.csv");
                assertThat(problem.reason()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
            });
        }

        @Test
        void doesNotKeepTheOthersFromHavingTheirDates() {
            assertThat(body(read, "RAB").identity().period()).isEqualTo(Period.startingOn(LocalDate.of(2001, 4, 1)));
            assertThat(body(read, "RAL").identity().period())
                    .isEqualTo(new Period(LocalDate.of(2010, 4, 1), LocalDate.of(2012, 3, 31)));
            assertThat(body(read, "RAL")).isInstanceOf(WelshNhsTrust.class);
        }

        @Test
        void aFoundationTrustIsOneOnTheDayOfTheFileAndNotKnownOtherwise() {
            NhsTrust first = (NhsTrust) body(read, "RAA");
            NhsTrust second = (NhsTrust) body(read, "RAB");

            assertThat(first.isFoundationTrust(AS_AT)).isEqualTo(Truth.YES);
            assertThat(first.isFoundationTrust(AS_AT.minusDays(1))).isEqualTo(Truth.UNKNOWN);
            assertThat(first.isFoundationTrust(AS_AT.plusDays(1))).isEqualTo(Truth.UNKNOWN);
            assertThat(first.isFoundationTrust(LocalDate.of(2003, 12, 31))).isEqualTo(Truth.NO);
            assertThat(second.isFoundationTrust(AS_AT)).isEqualTo(Truth.NO);
            assertThat(second.isFoundationTrust(AS_AT.minusDays(1))).isEqualTo(Truth.UNKNOWN);
            assertThat(first.nameOn(LocalDate.of(2009, 4, 1))).isEqualTo("FIRST EXAMPLE NHS FOUNDATION TRUST");
        }

        @Test
        void aFileOfADayBeforeFoundationTrustsTellsNoStatus() throws URISyntaxException {
            BodiesRead early = OdsFile.read(resource("ods-bad-rows.csv"), OdsList.NHS_TRUSTS, LocalDate.of(2003, 4, 1));

            assertThat(((NhsTrust) body(early, "RAA")).foundation().values()).isEmpty();
        }
    }

    @Nested
    class AFileThatCannotBeUsed {

        @TempDir
        private Path folder = Path.of("");

        private List<Problem> refused(String text, Charset encoding) throws IOException {
            Path file = Files.writeString(folder.resolve("trusts.csv"), text, encoding);
            return catchThrowableOfType(
                            UnusableInputException.class, () -> OdsFile.read(file, OdsList.NHS_TRUSTS, AS_AT))
                    .problems();
        }

        @Test
        void isNotThere() {
            assertThat(catchThrowableOfType(
                                    UnusableInputException.class,
                                    () -> OdsFile.read(folder.resolve("absent.csv"), OdsList.NHS_TRUSTS, AS_AT))
                            .problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.inWords())
                            .isEqualTo(
                                    "absent.csv: there is no such file. Check the path and that it is a readable file."
                                            + " [LINKS-108]"));
        }

        @Test
        void isAFolder() {
            assertThat(catchThrowableOfType(
                                    UnusableInputException.class, () -> OdsFile.read(folder, OdsList.NHS_TRUSTS, AS_AT))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.FILE_UNREADABLE);
        }

        @Test
        void isEmpty() throws IOException {
            assertThat(refused("", StandardCharsets.UTF_8))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.LIST_EMPTY);
        }

        @Test
        void isNoText() throws IOException {
            assertThat(refused("RAA,EXAMPLE NHS TRUST,Y54,Q74,,,,,,,20100401\n", StandardCharsets.UTF_16LE))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_TEXT);
                        assertThat(problem.line()).isEqualTo(1);
                    });
        }

        @Test
        void hasAQuotationMarkThatIsNeverClosed() throws IOException {
            assertThat(refused(
                            "RAA,ONE NHS TRUST,Y54,Q74,,,,,,,20100401\nRAB,\"TWO NHS TRUST,Y54,Q74,,,,,,,20100401\n",
                            StandardCharsets.UTF_8))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.QUOTE_OPEN);
                        assertThat(problem.line()).isEqualTo(2);
                    });
        }

        @Test
        void isNotOneForBytesOfAnotherEncodingInACellThatIsNotRead() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("latin.csv"),
                    "RAA,ONE NHS TRUST,Y54,Q74,CAF\u00c9 ROAD,,,,,,20100401\nRAB,CAF\u00c9 NHS TRUST,Y54,Q74,,,,,,,20100401\n",
                    StandardCharsets.ISO_8859_1);

            BodiesRead read = OdsFile.read(file, OdsList.NHS_TRUSTS, AS_AT);

            assertThat(read.bodies()).extracting(body -> body.id().value()).containsExactly("RAA");
            assertThat(read.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.NOT_TEXT);
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.column()).isEqualTo("name");
                assertThat(problem.value()).isNull();
            });
        }
    }
}
