package org.localinvolvement.links.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;

class RegisterPropertiesTest {

    @Provide
    Arbitrary<Register> registers() {
        return SomeBodies.registers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SomeBodies.days();
    }

    private static RegisterReading read(String text) {
        try {
            return RegisterFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "bodies.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 400)
    void at_most_one_body_answers_to_a_code_on_a_day_and_its_periods_never_overlap(
            @ForAll("registers") Register one, @ForAll("registers") Register other, @ForAll("days") LocalDate day) {
        Register both = one.combinedWith(other);
        for (int number = 1; number <= 8; number++) {
            Identifier code = Identifier.ods("C" + number);
            List<Dated<Body>> bearers = both.bearersOf(code);
            for (int i = 1; i < bearers.size(); i++) {
                assertThat(bearers.get(i - 1).period().overlaps(bearers.get(i).period()))
                        .isFalse();
            }
            Answer<Body> found = both.find(code, day);
            assertThat(found.values()).hasSizeLessThanOrEqualTo(1);
            assertThat(found.values())
                    .isEqualTo(bearers.stream()
                            .filter(bearer -> bearer.holdsOn(day))
                            .map(Dated::value)
                            .toList());
        }
    }

    @Property(tries = 400)
    void a_code_is_lost_to_nobody_but_a_later_body_that_claims_it(
            @ForAll("registers") Register one, @ForAll("registers") Register other, @ForAll("days") LocalDate day) {
        Register both = one.combinedWith(other);
        List<Body> entries = both.entries();
        for (int at = 0; at < entries.size(); at++) {
            Body body = entries.get(at);
            List<Body> later = entries.subList(at + 1, entries.size());
            for (Dated<Identifier> code : body.identity().codes()) {
                boolean claimedLater = later.stream().anyMatch(next -> claims(next, code.value(), day));
                if (claims(body, code.value(), day) && !claimedLater) {
                    assertThat(both.find(code.value(), day).values()).containsExactly(body);
                }
            }
        }
    }

    private static boolean claims(Body body, Identifier code, LocalDate day) {
        return body.existsOn(day)
                && body.identity().codes().stream()
                        .anyMatch(held -> held.value().equals(code) && held.holdsOn(day));
    }

    @Property(tries = 400)
    void nobody_succeeds_itself_at_any_distance(
            @ForAll("registers") Register one, @ForAll("registers") Register other) {
        Register both = one.combinedWith(other);
        both.entries().forEach(body -> assertThat(both.allSuccessors(body.id())).doesNotContain(body.id()));
    }

    @Property(tries = 400)
    void to_combine_three_registers_gives_the_same_whichever_two_come_first(
            @ForAll("registers") Register a, @ForAll("registers") Register b, @ForAll("registers") Register c) {
        Register left = a.combinedWith(b).combinedWith(c);
        Register right = a.combinedWith(b.combinedWith(c));
        assertThat(left).isEqualTo(right);
        assertThat(left.conflicts()).isEqualTo(right.conflicts());
        for (int number = 1; number <= 8; number++) {
            Identifier code = Identifier.ods("C" + number);
            assertThat(left.bearersOf(code)).isEqualTo(right.bearersOf(code));
        }
    }

    @Property(tries = 200)
    void the_empty_register_changes_nothing(@ForAll("registers") Register register) {
        assertThat(register.combinedWith(Register.empty())).isEqualTo(register);
        assertThat(Register.empty().combinedWith(register)).isEqualTo(register);
    }

    @Property(tries = 200)
    void an_entry_of_the_other_register_replaces_its_namesake_as_a_whole(
            @ForAll("registers") Register one, @ForAll("registers") Register other) {
        Register both = one.combinedWith(other);
        other.entries().forEach(body -> assertThat(both.entry(body.id())).contains(body));
        one.entries().stream()
                .filter(body -> other.entry(body.id()).isEmpty())
                .forEach(body -> assertThat(both.entry(body.id())).contains(body));
    }

    @TestFactory
    List<DynamicTest> a_body_of_each_kind_comes_back_from_its_file_as_it_was_written() {
        return SomeBodies.byKind(
                        SomeBodies.identities(Arbitraries.just(Identifier.links("subject")), SomeBodies.periods()))
                .entrySet()
                .stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.getKey().code(),
                        () -> kind.getValue()
                                .list()
                                .ofSize(150)
                                .sampleStream()
                                .findFirst()
                                .orElseThrow()
                                .forEach(RegisterPropertiesTest::comesBack)))
                .toList();
    }

    private static void comesBack(Body body) {
        Register register = Register.asTold(List.of(body), Coverage.nothing());
        String text = RegisterFile.write(register);
        RegisterReading reading = read(text);
        assertThat(reading.problems()).as(text).isEmpty();
        assertThat(reading.register().entries()).containsExactly(body);
        assertThat(RegisterFile.write(reading.register())).isEqualTo(text);
    }

    @Test
    void there_is_a_form_and_a_generator_for_every_kind_that_is_a_type() {
        assertThat(SomeBodies.byKind(SomeBodies.identities(SomeBodies.ids(), SomeBodies.periods()))
                        .keySet())
                .containsExactlyElementsOf(SomeBodies.ownKinds());
        assertThat(SomeBodies.ownKinds()).hasSize(types(Body.class).size());
    }

    private static Set<Class<?>> types(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(member -> types(member).stream())
                        .collect(Collectors.toSet())
                : Set.of(family);
    }

    @Property(tries = 200)
    void a_register_without_contradictions_comes_back_with_what_it_covers(@ForAll("registers") Register register) {
        RegisterReading first = read(RegisterFile.write(register));
        RegisterReading again = read(RegisterFile.write(first.register()));
        assertThat(again.register()).isEqualTo(first.register());
        assertThat(again.problems()).isEmpty();
        assertThat(first.register().coverage()).isEqualTo(register.coverage());
        assertThat(first.register().entries().size()
                        + first.problems().stream()
                                .map(problem -> problem.value())
                                .distinct()
                                .count())
                .isEqualTo(register.entries().size());
    }

    @Test
    void the_standard_register_comes_back_from_its_file() {
        RegisterReading reading = read(RegisterFile.write(Register.standard()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.register()).isEqualTo(Register.standard());
    }
}
