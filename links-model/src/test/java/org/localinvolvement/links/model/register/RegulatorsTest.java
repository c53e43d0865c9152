package org.localinvolvement.links.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.SharedCases;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.ContractorKind;
import org.localinvolvement.links.model.organisation.FoundationStatus;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

class RegulatorsTest {

    private static final LocalDate MAY_2009 = LocalDate.of(2009, 5, 1);
    private static final Identifier SUBJECT = Identifier.links("subject");
    private static final Identity IDENTITY = Identity.of(SUBJECT, "Subject");

    private static NhsTrust trust(TrustKind kind, FoundationStatus status) {
        return new NhsTrust(
                IDENTITY,
                kind,
                Timeline.unknown(),
                Timeline.in(Period.startingOn(LocalDate.of(2004, 4, 1)), status),
                null,
                Set.of());
    }

    private static Answer<String> regulators(Body subject, RegulatedActivity activity, LocalDate day) {
        return Register.standard()
                .combinedWith(Register.of(List.of(subject), Coverage.nothing()))
                .asAt(day)
                .regulatorsOf(SUBJECT, activity)
                .map(regulator -> regulator.identity().names().stream()
                        .map(name -> name.value().text())
                        .filter(name -> !name.startsWith("Commission for Healthcare Audit"))
                        .findFirst()
                        .orElseThrow());
    }

    private static Body body(String subject) {
        return switch (subject) {
            case "acute NHS trust" -> trust(TrustKind.ACUTE, FoundationStatus.NOT_HELD);
            case "acute foundation trust" -> trust(TrustKind.ACUTE, FoundationStatus.HELD);
            case "mental health foundation trust" -> trust(TrustKind.MENTAL_HEALTH, FoundationStatus.HELD);
            case "adult social care provider" -> new IndependentProvider(IDENTITY, List.of());
            case "detention under the Mental Health Act" -> trust(TrustKind.MENTAL_HEALTH, FoundationStatus.NOT_HELD);
            default -> throw new IllegalArgumentException("No body for the subject " + subject);
        };
    }

    private static RegulatedActivity activity(String subject) {
        return switch (subject) {
            case "adult social care provider" -> RegulatedActivity.ADULT_SOCIAL_CARE;
            case "detention under the Mental Health Act" -> RegulatedActivity.MENTAL_HEALTH_ACT_DETENTION;
            default -> RegulatedActivity.HEALTH_CARE;
        };
    }

    @Test
    void the_regulators_of_each_date_are_those_of_the_cases() throws IOException {
        Path cases = SharedCases.file("cases/regulators.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(cases)) {
            List<NamedCsvRecord> all = rows.stream().toList();
            assertThat(all).isNotEmpty();
            for (NamedCsvRecord row : all) {
                String subject = row.getField("subject");
                Answer<String> answer =
                        regulators(body(subject), activity(subject), LocalDate.parse(row.getField("as_at")));
                assertThat(answer.values())
                        .as(subject + " on " + row.getField("as_at"))
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.asList(row.getField("regulators").split(";")));
                assertThat(answer.isWhole()).isTrue();
            }
        }
    }

    @Test
    void of_a_trust_whose_status_is_not_held_it_cannot_be_said_whether_monitor_regulates_it() {
        Answer<String> answer =
                regulators(NhsTrust.of(IDENTITY, TrustKind.ACUTE), RegulatedActivity.HEALTH_CARE, MAY_2009);
        assertThat(answer.values()).containsExactly("Care Quality Commission");
        assertThat(answer.missing())
                .containsExactly("Whether links:subject is a Foundation Trust on that day is not held");
    }

    @Test
    void when_the_regulator_of_care_reaches_a_practice_is_not_held() {
        Answer<String> answer = regulators(
                new PrimaryCareContractor(IDENTITY, ContractorKind.GENERAL_PRACTICE, Timeline.unknown()),
                RegulatedActivity.HEALTH_CARE,
                MAY_2009);
        assertThat(answer.isNotHeld()).isTrue();
    }

    @Test
    void who_regulates_a_body_of_which_no_source_tells_is_not_held() {
        RegisterAsAt register = Register.standard().asAt(MAY_2009);
        assertThat(register.regulatorsOf(Identifier.links("nhs-blood-and-transplant"), RegulatedActivity.HEALTH_CARE)
                        .isNotHeld())
                .isTrue();
        assertThat(register.regulatorsOf(
                                Identifier.links("isle-of-wight-ambulance-service"), RegulatedActivity.HEALTH_CARE)
                        .only())
                .isPresent();
    }

    @Test
    void a_body_that_provides_no_care_has_no_regulator_of_care() {
        Answer<?> answer =
                Register.standard().asAt(MAY_2009).regulatorsOf(Identifier.ods("Q33"), RegulatedActivity.HEALTH_CARE);
        assertThat(answer.isNone()).isTrue();
        assertThat(answer.remarks()).containsExactly("ods:Q33 is a Strategic Health Authority and provides no care");
    }
}
