package org.localinvolvement.links.model.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.model.SharedCases;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.Region;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.Period;

class CouncilFileTest {

    private static final LocalDate LAST_OF_2009 = LocalDate.of(2009, 3, 31);

    /** Days before and after the changes of councils in the facts. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "2008-04-01",
                    "2009-03-31",
                    "2009-04-01",
                    "2012-04-01",
                    "2013-04-01",
                    "2018-03-31",
                    "2018-04-01",
                    "2019-04-01",
                    "2020-04-01",
                    "2021-04-01",
                    "2023-04-01",
                    "2024-07-01")
            .map(LocalDate::parse)
            .toList();

    @TempDir
    private Path folder = Path.of("");

    private BodiesRead read(String text) throws IOException {
        return CouncilFile.read(Files.writeString(folder.resolve("councils.csv"), text, StandardCharsets.UTF_8));
    }

    private static LocalAuthority council(BodiesRead read, String id) {
        return read.bodies().stream()
                .filter(body -> body.id().equals(Identifier.parse(id)))
                .map(LocalAuthority.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheCouncilsOfTheFacts {

        private final BodiesRead read = CouncilFile.read(SharedCases.file("facts/local-authorities.csv"));

        @Test
        void areAllReadWithoutAProblem() {
            assertThat(read.problems()).isEmpty();
            assertThat(read.bodies()).hasSize(409).doesNotHaveDuplicates();
        }

        @Test
        void stayTheSameWhereTheirCodeOrNameChanged() {
            LocalAuthority stAlbans = council(read, "links:st-albans-district");
            LocalAuthority folkestone = council(read, "links:folkestone-and-hythe-district");

            assertThat(stAlbans.identity().codeOn(Identifier.GSS, LocalDate.of(2012, 3, 31)))
                    .contains(Identifier.gss("E07000100"));
            assertThat(stAlbans.identity().codeOn(Identifier.GSS, LocalDate.of(2012, 4, 1)))
                    .contains(Identifier.gss("E07000240"));
            assertThat(stAlbans.identity().period()).isEqualTo(Period.always());
            assertThat(stAlbans.identity().names()).hasSize(1);
            assertThat(folkestone.nameOn(LocalDate.of(2018, 3, 31))).isEqualTo("Shepway");
            assertThat(folkestone.nameOn(LocalDate.of(2018, 4, 1))).isEqualTo("Folkestone and Hythe");
            assertThat(folkestone.identity().codes()).hasSize(1);
        }

        @Test
        void haveTheirCountyAndSuccessorsById() {
            LocalAuthority district = council(read, "links:mid-bedfordshire-district");

            assertThat(district.county().at(LAST_OF_2009)).contains(Identifier.links("bedfordshire-county"));
            assertThat(district.identity().successors())
                    .allSatisfy(id -> assertThat(id.scheme()).isEqualTo(Identifier.LINKS))
                    .hasSize(1);
            assertThat(council(read, "links:bedfordshire-county").identity().successors())
                    .hasSize(2);
            assertThat(council(read, "links:isles-of-scilly").identity().period())
                    .isEqualTo(Period.always());
        }
    }

    @Test
    void theFactsReadThisWayAreTheShippedCouncils() {
        Register standard = Register.standard();
        Register read = CouncilFile.read(SharedCases.file("facts/local-authorities.csv"))
                .register(Coverage.nothing());

        assertThat(read.entries()).allSatisfy(body -> {
            LocalAuthority council = (LocalAuthority) body;
            LocalAuthority shipped = (LocalAuthority) standard.entry(body.id()).orElseThrow();
            assertThat(shipped.tier()).isEqualTo(council.tier());
            assertThat(shipped.region()).isEqualTo(council.region());
            assertThat(shipped.identity().period()).isEqualTo(council.identity().period());
            assertThat(shipped.identity().codes()).isEqualTo(council.identity().codes());
            assertThat(DAYS).filteredOn(council::existsOn).allSatisfy(day -> {
                assertThat(shipped.county().at(day)).isEqualTo(council.county().at(day));
                assertThat(shipped.nameOn(day)).isEqualTo(council.nameOn(day));
            });
            assertThat(standard.successors(body.id())).isEqualTo(read.successors(body.id()));
        });
    }

    @Test
    void aBadRowIsToldBesideWhatCouldBeRead() throws URISyntaxException {
        BodiesRead read = CouncilFile.read(OdsFileTest.resource("councils-bad-rows.csv"));

        assertThat(read.bodies())
                .extracting(body -> body.id().toString())
                .containsExactly("gss:E10000901", "gss:E07000901", "gss:E06000901", "gss:E09000901", "gss:E08000901");
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                .containsExactly(
                        tuple("LINKS-604", 2L, "motto", null),
                        tuple("LINKS-631", 7L, "gss_code", "E0600090"),
                        tuple("LINKS-631", 8L, "gss_code", "W06000901"),
                        tuple("LINKS-632", 9L, "gss_code", "E06000901"),
                        tuple("LINKS-606", 10L, "valid_to", "2009-03-31"),
                        tuple("LINKS-115", 11L, "tier", "unitry"),
                        tuple("LINKS-115", 12L, "region", "Mercia"),
                        tuple("LINKS-111", 13L, "name", null),
                        tuple("LINKS-112", 14L, "valid_from", "1 April 2009"),
                        tuple("LINKS-605", 15L, "county_gss_code", "E10000901"),
                        tuple("LINKS-631", 16L, "successor_gss_codes", "Lower"),
                        tuple("LINKS-104", 17L, null, null));
        assertThat(read.problems().get(5).remedy()).contains("Did you mean \"unitary\"?");
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.source()).isEqualTo("councils-bad-rows.csv");
            assertThat(problem.reason()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void aRowSaysTierRegionCountyAndSuccessor() throws URISyntaxException {
        BodiesRead read = CouncilFile.read(OdsFileTest.resource("councils-bad-rows.csv"));
        LocalAuthority lower = council(read, "gss:E07000901");

        assertThat(lower.tier()).isEqualTo(Tier.DISTRICT);
        assertThat(lower.region()).isEqualTo(Region.EAST_MIDLANDS);
        assertThat(lower.county().at(LAST_OF_2009)).contains(Identifier.gss("E10000901"));
        assertThat(lower.identity().successors()).containsExactly(Identifier.gss("E06000901"));
        assertThat(lower.identity().period()).isEqualTo(Period.endingOn(LAST_OF_2009));
        assertThat(council(read, "gss:E09000901").tier()).isEqualTo(Tier.LONDON_BOROUGH);
        assertThat(council(read, "gss:E08000901").region()).isEqualTo(Region.YORKSHIRE_AND_THE_HUMBER);
    }

    @Test
    void rowsOfOneCouncilMayStandInAnyOrder() throws IOException {
        BodiesRead read = read("""
                body,gss_code,name,tier,region,valid_from,valid_to
                one,E06000903,Third,unitary,London,2011-04-01,
                one,E06000901,First,unitary,London,,2009-03-31
                one,E06000902,Second,unitary,London,2009-04-01,2011-03-31
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.bodies()).hasSize(1);
        assertThat(council(read, "links:one").identity().period()).isEqualTo(Period.always());
        assertThat(council(read, "links:one").nameOn(LocalDate.of(2010, 1, 1))).isEqualTo("Second");
    }

    @Test
    void rowsOfOneCouncilThatCannotAllBeRightAreTold() throws IOException {
        BodiesRead read = read("""
                body,gss_code,name,tier,region,valid_from,valid_to,social_services_authority
                one,E06000901,First,unitary,London,,2009-03-31,yes
                one,E07000901,First,district,London,2009-04-01,,no
                one,E06000902,First,unitary,South East,2009-04-01,,yes
                one,E06000903,First,unitary,London,2009-03-31,,yes
                one,E06000904,First,unitary,London,2009-04-02,,yes
                two,E07000902,Second,district,London,,,yes
                """);

        assertThat(read.bodies()).extracting(body -> body.id().value()).containsExactly("one");
        assertThat(council(read, "links:one").identity().period()).isEqualTo(Period.endingOn(LAST_OF_2009));
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                .containsExactly(
                        tuple("LINKS-605", 3L, "tier"),
                        tuple("LINKS-605", 4L, "region"),
                        tuple("LINKS-605", 5L, "valid_from"),
                        tuple("LINKS-605", 7L, "social_services_authority"),
                        tuple("LINKS-605", 6L, "valid_from"));
    }

    @Test
    void aSuccessorThatDoesNotOutliveTheCouncilIsToldAndNotKept() throws IOException {
        BodiesRead read = read("""
                gss_code,name,tier,region,valid_to,successors
                E06000901,First,unitary,London,2009-03-31,E06000902; E06000903;E06000999
                E06000902,Second,unitary,London,2009-03-31,
                E06000903,Third,unitary,London,,
                E06000904,Fourth,unitary,London,,E06000903
                """);

        assertThat(read.bodies()).hasSize(3);
        assertThat(council(read, "gss:E06000901").identity().successors())
                .containsExactly(Identifier.gss("E06000903"), Identifier.gss("E06000999"));
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                .containsExactly(
                        tuple("LINKS-605", 5L, "successor_gss_codes"), tuple("LINKS-605", 2L, "successor_gss_codes"));
        assertThat(read.register(Coverage.nothing()).successors(Identifier.gss("E06000901")))
                .contains(Identifier.gss("E06000903"));
    }

    @Test
    void withoutAWordForTheCouncilARenamedOneIsKnownByItsCode() throws IOException {
        BodiesRead read = read("""
                gss_code,name,tier,region,valid_from,valid_to
                E07000112,Shepway,district,South East,,2018-03-31
                E07000112,Folkestone and Hythe,district,South East,2018-04-01,
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.bodies()).hasSize(1);
        assertThat(council(read, "gss:E07000112").nameOn(LocalDate.of(2018, 3, 31)))
                .isEqualTo("Shepway");
    }

    @Test
    void aListWithoutTheNeededColumnsCannotBeUsed() {
        assertThat(catchThrowableOfType(
                                UnusableInputException.class, () -> read("gss,name,type\nE06000901,One,unitary\n"))
                        .problems())
                .extracting(problem -> problem.code().code(), Problem::column)
                .containsExactly(
                        tuple("LINKS-602", "gss_code"), tuple("LINKS-602", "region"), tuple("LINKS-602", "tier"));
    }

    @Test
    void aColumnUnderBothItsNamesIsToldAsTwice() {
        assertThat(catchThrowableOfType(
                                UnusableInputException.class, () -> read("gss_code,code,name,tier,region\n,,,,\n"))
                        .problems())
                .extracting(problem -> problem.code().code(), Problem::column)
                .containsExactly(tuple("LINKS-603", "gss_code"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsTold() {
        List<Problem> problems = catchThrowableOfType(
                        UnusableInputException.class,
                        () -> read("gss_code,name,tier,region\nE06000901,\"One,unitary,London\n"))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.code().code(), Problem::line)
                .containsExactly(tuple("LINKS-106", 2L));
    }
}
