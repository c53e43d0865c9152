package org.localinvolvement.links.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;

class IdentityTest {

    private static final Identifier ID = Identifier.links("derby");
    private static final LocalDate DAY = LocalDate.of(2009, 5, 1);

    @Test
    void an_identifier_is_read_as_it_is_written() {
        assertThat(Identifier.parse("gss:E06000015")).isEqualTo(Identifier.gss("e06000015"));
        assertThat(Identifier.ods("5n7")).hasToString("ods:5N7");
        assertThat(Identifier.parse("crm:a:b").value()).isEqualTo("a:b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E06000015", "ODS:5N7", ":5N7", "ods:", "ods: 5N7", "ods:5N7 ", "1ods:x"})
    void what_is_no_identifier_is_refused_with_the_form(String text) {
        assertThatThrownBy(() -> Identifier.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void identifiers_are_ordered_by_scheme_and_value() {
        assertThat(new TreeSet<>(List.of(Identifier.ods("A"), Identifier.gss("Z"), Identifier.gss("B"))))
                .containsExactly(Identifier.gss("B"), Identifier.gss("Z"), Identifier.ods("A"));
    }

    @Test
    void the_name_of_a_day_is_the_statutory_one_before_the_short_one_before_the_trading_one() {
        Identity identity = Identity.of(ID, "Derby City")
                .named(NameType.TRADING, "NHS Derby City", Period.startingOn(DAY))
                .named(NameType.STATUTORY, "Derby City Primary Care Trust", Period.startingOn(DAY));
        assertThat(identity.nameOn(DAY)).isEqualTo("Derby City Primary Care Trust");
        assertThat(identity.nameOn(DAY.minusDays(1))).isEqualTo("Derby City");
    }

    @Test
    void a_body_without_a_name_on_a_day_is_called_by_the_last_one_it_bore() {
        Identity identity = new Identity(
                ID,
                Period.always(),
                List.of(),
                List.of(new Dated<>(new Name(NameType.SHORT, "Shepway"), Period.endingOn(DAY))),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
        assertThat(identity.nameOn(DAY.plusDays(1))).isEqualTo("Shepway");
    }

    @Test
    void a_body_answers_to_a_code_of_a_scheme_on_its_days() {
        Identity identity = Identity.of(ID, "St Albans")
                .coded(Identifier.gss("E07000100"), Period.endingOn(DAY))
                .coded(Identifier.gss("E07000240"), Period.startingOn(DAY.plusDays(1)));
        assertThat(identity.codeOn(Identifier.GSS, DAY)).contains(Identifier.gss("E07000100"));
        assertThat(identity.codeOn(Identifier.GSS, DAY.plusDays(1))).contains(Identifier.gss("E07000240"));
        assertThat(identity.codeOn(Identifier.ODS, DAY)).isEmpty();
    }

    @Test
    void one_code_twice_on_a_day_is_refused() {
        Identity identity = Identity.of(ID, "Derby").coded(Identifier.gss("E06000015"), Period.endingOn(DAY));
        assertThatThrownBy(() -> identity.coded(Identifier.gss("E06000015"), Period.startingOn(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The periods of one code do not overlap");
        assertThat(identity.coded(Identifier.gss("E06000015"), Period.startingOn(DAY.plusDays(1)))
                        .codes())
                .hasSize(2);
    }

    @Test
    void a_body_does_not_replace_itself() {
        assertThatThrownBy(() -> Identity.of(ID, "Derby").succeededBy(ID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A body does not replace itself");
        assertThat(Identity.of(ID, "Derby")
                        .succeeding(Identifier.links("other"))
                        .predecessors())
                .hasSize(1);
    }

    @Test
    void a_body_has_a_name() {
        assertThatThrownBy(() -> Identity.of(ID, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Identity(
                        ID, Period.always(), List.of(), List.of(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has none");
    }
}
