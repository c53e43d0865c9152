package org.localinvolvement.links.model.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.ClinicalCommissioningGroup;
import org.localinvolvement.links.model.organisation.ContractorKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.SpecialHealthAuthority;
import org.localinvolvement.links.model.time.Period;

class OdsListTest {

    private static final LocalDate AS_AT = LocalDate.of(2015, 10, 1);
    private static final LocalDate IN_2009 = LocalDate.of(2009, 6, 1);

    private static BodiesRead read(String name, OdsList list) throws URISyntaxException {
        return OdsFile.read(OdsFileTest.resource(name), list, AS_AT);
    }

    private static <B extends Body> B body(BodiesRead read, String code, Class<B> type) {
        return read.bodies().stream()
                .filter(body -> body.id().equals(Identifier.ods(code)))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(BodiesRead read) {
        return read.bodies().stream().map(body -> body.id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ods-general-practices.csv, GENERAL_PRACTICES, 20",
        "ods-dental-practices.csv, DENTAL_PRACTICES, 7",
        "ods-dispensaries.csv, DISPENSARIES, 5",
        "ods-commissioning-groups.csv, CLINICAL_COMMISSIONING_GROUPS, 6",
        "ods-care-trusts.csv, CARE_TRUSTS, 3",
        "ods-special-health-authorities.csv, SPECIAL_HEALTH_AUTHORITIES, 2",
        "ods-independent-providers.csv, INDEPENDENT_PROVIDERS, 3"
    })
    void everyRowIsABodyOrToldOrSetAsideAndNoAddressOrTelephoneIsIn(String file, OdsList list, int rows)
            throws URISyntaxException {
        BodiesRead read = read(file, list);

        long aside = read.setAside().stream().mapToLong(set -> set.ids().size()).sum();
        long told = read.problems().stream().map(Problem::line).distinct().count();
        assertThat(read.bodies().size() + aside + told).isEqualTo(rows);
        assertThat(read.toString()).doesNotContain("EX1 ", "EXAMPLETON", "1 EXAMPLE ROAD", "01234");
    }

    @Nested
    class OfGeneralPractices {

        private final BodiesRead read;

        OfGeneralPractices() throws URISyntaxException {
            this.read = read("ods-general-practices.csv", OdsList.GENERAL_PRACTICES);
        }

        private Optional<Identifier> commissioner(String code, LocalDate day) {
            return body(read, code, PrimaryCareContractor.class).contractedBy().at(day);
        }

        @Test
        void aRowBecomesAContractorWhereItsSettingIsAPracticeInOldFilesAndInNew() {
            assertThat(codes(read)).containsExactly("X00001", "X00002", "X00007", "X00008", "X00009");
            assertThat(body(read, "X00002", PrimaryCareContractor.class)).satisfies(practice -> {
                assertThat(practice.contractorKind()).isEqualTo(ContractorKind.GENERAL_PRACTICE);
                assertThat(practice.nameOn(AS_AT)).isEqualTo("EXAMPLE HEALTH CENTRE");
                assertThat(practice.identity().period()).isEqualTo(Period.startingOn(LocalDate.of(2009, 4, 1)));
            });
        }

        @Test
        void theCommissionerHoldsFromTheJoinToTheLeftDateBothInclusive() {
            Optional<Identifier> trust = Optional.of(Identifier.ods("X5A"));

            assertThat(commissioner("X00001", LocalDate.of(2002, 3, 31))).isEmpty();
            assertThat(commissioner("X00001", LocalDate.of(2002, 4, 1))).isEqualTo(trust);
            assertThat(commissioner("X00001", LocalDate.of(2013, 3, 31))).isEqualTo(trust);
            assertThat(commissioner("X00001", LocalDate.of(2013, 4, 1))).isEmpty();
        }

        @Test
        void theCommissionerOfAClosedPracticeEndsWithIt() {
            assertThat(commissioner("X00007", LocalDate.of(2010, 3, 31))).contains(Identifier.ods("X5A"));
            assertThat(commissioner("X00007", LocalDate.of(2010, 4, 1))).isEmpty();
        }

        @Test
        void aCommissionerWithoutAJoinDateIsKnownOfTheDayOfTheFileAloneAndNotWhereItWasLeft() {
            assertThat(commissioner("X00008", AS_AT)).contains(Identifier.ods("X5A"));
            assertThat(commissioner("X00008", AS_AT.minusDays(1))).isEmpty();
            assertThat(commissioner("X00009", AS_AT)).isEmpty();
            assertThat(commissioner("X00009", IN_2009)).isEmpty();
        }

        @Test
        void whatIsNoPracticeOfEnglandIsSetAsideByReasonAndIsNoFault() {
            assertThat(read.setAside())
                    .extracting(
                            SetAside::inWords,
                            set -> set.ids().stream().map(Identifier::value).toList())
                    .containsExactly(
                            tuple(
                                    "2 rows set aside: prescribing setting 1, which is no GP practice",
                                    List.of("X00003", "X00012")),
                            tuple(
                                    "1 row set aside: prescribing setting RO82, which is no GP practice",
                                    List.of("X00004")),
                            tuple("1 row set aside: dormant, without practitioners and not closed", List.of("X00005")),
                            tuple("1 row set aside: proposed, and not open yet", List.of("X00006")),
                            tuple(
                                    "1 row set aside: of Wales, where the LINks' law has no care services",
                                    List.of("X00010")),
                            tuple(
                                    "1 row set aside: without a national grouping, which the Channel Islands and the Isle of"
                                            + " Man have not",
                                    List.of("X00011")));
        }

        @Test
        void aBadRowIsToldWithItsLineColumnAndValue() {
            assertThat(read.problems())
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                    .containsExactly(
                            tuple("LINKS-605", 13L, "status", "INACTIVE"),
                            tuple("LINKS-115", 14L, "status", "Q"),
                            tuple("LINKS-104", 15L, null, null),
                            tuple("LINKS-111", 16L, "prescribing setting", ""),
                            tuple("LINKS-115", 17L, "prescribing setting", "FOUR"),
                            tuple("LINKS-606", 18L, "left date", "20010331"),
                            tuple("LINKS-631", 19L, "commissioner", "THE TRUST"),
                            tuple("LINKS-112", 20L, "join date", "20020230"));
            assertThat(read.problems()).allSatisfy(problem -> {
                assertThat(problem.source()).isEqualTo("ods-general-practices.csv");
                assertThat(problem.reason()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
            });
        }
    }

    @Test
    void ofDentistsThoseWithNhsPatientsAreContractorsAndPrivateOnesAreProvidersWithoutAContract()
            throws URISyntaxException {
        BodiesRead read = read("ods-dental-practices.csv", OdsList.DENTAL_PRACTICES);

        assertThat(codes(read)).containsExactly("VX0001", "VX0002");
        assertThat(body(read, "VX0001", PrimaryCareContractor.class)).satisfies(practice -> {
            assertThat(practice.contractorKind()).isEqualTo(ContractorKind.DENTAL);
            assertThat(practice.contractedBy().at(IN_2009)).contains(Identifier.ods("X5A"));
        });
        assertThat(body(read, "VX0002", IndependentProvider.class).contracts()).isEmpty();
        assertThat(read.setAside())
                .extracting(SetAside::ids)
                .containsExactly(List.of(Identifier.ods("VX0003")), List.of(Identifier.ods("VX0007")));
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                .containsExactly(
                        tuple("LINKS-115", 4L, "organisation sub-type", "RO110"),
                        tuple("LINKS-111", 5L, "organisation sub-type", ""),
                        tuple("LINKS-631", 6L, "organisation code", "X00006"));
    }

    @Test
    void ofDispensariesTheCompanyThatOwnsThemIsNotTakenForTheirCommissioner() throws URISyntaxException {
        BodiesRead read = read("ods-dispensaries.csv", OdsList.DISPENSARIES);

        assertThat(codes(read)).containsExactly("FX0X1", "FX0X2");
        assertThat(body(read, "FX0X1", PrimaryCareContractor.class)).satisfies(pharmacy -> {
            assertThat(pharmacy.contractorKind()).isEqualTo(ContractorKind.PHARMACEUTICAL);
            assertThat(pharmacy.contractedBy().values()).isEmpty();
        });
        assertThat(body(read, "FX0X2", PrimaryCareContractor.class).existsOn(LocalDate.of(2011, 1, 1)))
                .isFalse();
        assertThat(read.setAside()).extracting(SetAside::ids).containsExactly(List.of(Identifier.ods("FX0X3")));
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                .containsExactly(tuple("LINKS-111", 4L, "status"), tuple("LINKS-104", 5L, null));
    }

    @Test
    void ofCommissioningGroupsHubsAndPartsOfIntegratedCareBoardsAreSetAside() throws URISyntaxException {
        BodiesRead read = read("ods-commissioning-groups.csv", OdsList.CLINICAL_COMMISSIONING_GROUPS);

        assertThat(codes(read)).containsExactly("X0C", "X0D");
        assertThat(read.bodies()).allMatch(ClinicalCommissioningGroup.class::isInstance);
        assertThat(read.setAside())
                .extracting(SetAside::ids)
                .containsExactly(List.of(Identifier.ods("X0E"), Identifier.ods("X0F"), Identifier.ods("X0G")));
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line)
                .containsExactly(tuple("LINKS-631", 6L));
    }

    @Test
    void ofCareTrustsItIsNotKnownWhetherTheyCommission() throws URISyntaxException {
        BodiesRead read = read("ods-care-trusts.csv", OdsList.CARE_TRUSTS);

        assertThat(codes(read)).containsExactly("TX1", "TX2");
        assertThat(body(read, "TX1", CareTrust.class).commissionsOn(IN_2009)).isEqualTo(Truth.UNKNOWN);
        assertThat(body(read, "TX1", CareTrust.class).isFoundationTrust(AS_AT)).isEqualTo(Truth.UNKNOWN);
        assertThat(body(read, "TX2", CareTrust.class).isFoundationTrust(AS_AT)).isEqualTo(Truth.YES);
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line)
                .containsExactly(tuple("LINKS-631", 3L));
    }

    @Test
    void ofSpecialHealthAuthoritiesNoGroupingIsAskedFor() throws URISyntaxException {
        BodiesRead read = read("ods-special-health-authorities.csv", OdsList.SPECIAL_HEALTH_AUTHORITIES);

        assertThat(codes(read)).containsExactly("TX100");
        assertThat(body(read, "TX100", SpecialHealthAuthority.class).guidance()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                .containsExactly(tuple("LINKS-111", 2L, "open date"));
    }

    @Test
    void ofIndependentProvidersNoContractIsKnown() throws URISyntaxException {
        BodiesRead read = read("ods-independent-providers.csv", OdsList.INDEPENDENT_PROVIDERS);

        assertThat(codes(read)).containsExactly("NX0");
        assertThat(body(read, "NX0", IndependentProvider.class).contracts()).isEmpty();
        assertThat(read.setAside()).extracting(SetAside::ids).containsExactly(List.of(Identifier.ods("NX1")));
        assertThat(read.problems())
                .extracting(problem -> problem.code().code(), Problem::line, Problem::value)
                .containsExactly(tuple("LINKS-631", 3L, "NX"));
    }

    @Test
    void aCareTrustAmongTheTrustsIsACareTrust(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("etr.csv"),
                "TX1,EXAMPLE CARE TRUST,Y54,Q74,,,,,,,20031001\nRX0,EXAMPLE NHS TRUST,Y54,Q74,,,,,,,20031001\n");

        BodiesRead read = OdsFile.read(file, OdsList.NHS_TRUSTS, AS_AT);

        assertThat(read.bodies()).hasExactlyElementsOfTypes(CareTrust.class, NhsTrust.class);
    }

    @Test
    void nothingIsSetAsideWithoutARow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SetAside("dormant", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetAside(" ", List.of(Identifier.ods("X00001"))));
    }

    @Test
    void aListTellsUnderWhichNameItIsPublished() {
        assertThat(OdsList.GENERAL_PRACTICES.publishedAs()).isEqualTo("epraccur.csv");
    }
}
