package org.localinvolvement.links.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.SharedCases;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.Tier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructureCountsTest {

    private static final Register REGISTER = Register.standard();

    private static JsonNode cases;

    @BeforeAll
    static void readTheCases() {
        cases = JsonMapper.builder().build().readTree(SharedCases.file("cases/structure-counts.json"));
    }

    @Test
    void as_many_councils_exist_on_each_date_as_public_data_counts() {
        JsonNode dates = cases.get("authorities");
        assertThat(dates.size()).isPositive();
        dates.propertyStream().forEach(date -> {
            Answer<Body> councils =
                    REGISTER.asAt(LocalDate.parse(date.getKey())).ofKind(BodyKind.LOCAL_AUTHORITY);
            assertThat(councils.isWhole()).as("whole on " + date.getKey()).isTrue();
            date.getValue()
                    .propertyStream()
                    .forEach(count -> assertThat(councils.values().stream()
                                    .map(LocalAuthority.class::cast)
                                    .filter(counted(count.getKey()))
                                    .count())
                            .as(count.getKey() + " on " + date.getKey())
                            .isEqualTo(count.getValue().asLong()));
        });
    }

    private static Predicate<LocalAuthority> counted(String what) {
        return switch (what) {
            case "total" -> council -> true;
            case "with_social_services_excluding_scilly" ->
                council -> council.tier().hasSocialServices() && council.tier() != Tier.ISLES_OF_SCILLY;
            case "must_make_arrangements_s229" -> council -> council.tier().makesArrangements();
            default -> council -> Codes.of(council.tier()).replace('-', '_').equals(what);
        };
    }

    @Test
    void as_many_councils_ended_and_began_in_2009_as_public_data_counts() {
        LocalDate last = LocalDate.of(2009, 3, 31);
        assertThat(byTier(council -> last.equals(council.identity().period().until())))
                .isEqualTo(counts(cases.get("abolished_after_2009-03-31")));
        assertThat(byTier(council ->
                        last.plusDays(1).equals(council.identity().period().from())))
                .isEqualTo(counts(cases.get("created_2009-04-01")));
    }

    private static Map<String, Long> byTier(Predicate<Body> which) {
        return REGISTER.entries().stream()
                .filter(LocalAuthority.class::isInstance)
                .filter(which)
                .collect(
                        Collectors.groupingBy(body -> Codes.of(((LocalAuthority) body).tier()), Collectors.counting()));
    }

    private static Map<String, Long> counts(JsonNode node) {
        return node.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().asLong()));
    }

    @Test
    void as_many_primary_care_organisations_exist_on_each_date_and_under_each_authority() {
        cases.get("primary_care_organisations").propertyStream().forEach(date -> {
            LocalDate day = LocalDate.parse(date.getKey());
            RegisterAsAt register = REGISTER.asAt(day);
            Answer<Body> all = register.ofKind(BodyKind.PRIMARY_CARE_ORGANISATION);
            assertThat(all.isWhole()).isTrue();
            JsonNode counts = date.getValue();
            assertThat(all.values()).hasSize(counts.get("total").asInt());
            if (counts.has("pct")) {
                assertThat(all.values())
                        .filteredOn(body -> body.kind() == BodyKind.PRIMARY_CARE_TRUST)
                        .hasSize(counts.get("pct").asInt());
                assertThat(all.values())
                        .filteredOn(body -> body.kind() == BodyKind.CARE_TRUST)
                        .hasSize(counts.get("care_trust").asInt());
            }
            if (counts.has("by_sha")) {
                assertThat(all.values().stream()
                                .collect(Collectors.groupingBy(
                                        body -> register.strategicHealthAuthorityOf(body.id())
                                                .only()
                                                .orElseThrow()
                                                .nameOn(day),
                                        Collectors.counting())))
                        .isEqualTo(counts(counts.get("by_sha")));
            }
        });
    }

    @Test
    void as_many_strategic_health_authorities_and_care_trusts_exist_on_each_date() {
        Map.of(
                        "strategic_health_authorities", BodyKind.STRATEGIC_HEALTH_AUTHORITY,
                        "care_trusts", BodyKind.CARE_TRUST)
                .forEach((what, kind) -> cases.get(what).propertyStream().forEach(date -> {
                    Answer<Body> all =
                            REGISTER.asAt(LocalDate.parse(date.getKey())).ofKind(kind);
                    assertThat(all.isWhole()).isTrue();
                    assertThat(all.values()).hasSize(date.getValue().asInt());
                }));
    }

    @Test
    void an_ambulance_service_is_an_ambulance_trust_or_part_of_another_body() {
        cases.get("ambulance_services").propertyStream().forEach(date -> {
            RegisterAsAt register = REGISTER.asAt(LocalDate.parse(date.getKey()));
            assertThat(register.ofKind(BodyKind.AMBULANCE_TRUST).isWhole()).isTrue();
            assertThat(register.ofKind(BodyKind.AMBULANCE_TRUST).values())
                    .hasSize(date.getValue().get("bodies_of_their_own").asInt());
            assertThat(register.ambulanceServices().isWhole()).isTrue();
            assertThat(register.ambulanceServices().values())
                    .hasSize(date.getValue().get("services").asInt());
        });
    }
}
