package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** Every type of every answer goes to JSON and comes back, whatever stands in it. */
class AnswerRoundTripTest {

    private static final int ALL = 29;

    @Provide
    Arbitrary<Tuple2<AnswerDocument, Long>> documents() {
        return Combinators.combine(Arbitraries.of(AnswerDocument.all()), Arbitraries.longs())
                .as(Tuple::of);
    }

    private static Object read(AnswerDocument document, String json) {
        return AnswerReading.read("kept.json", json, document.form(), Record.class, document.format());
    }

    @Property(tries = 12 * ALL, shrinking = ShrinkingMode.OFF)
    void whatIsReadIsWhatWasWritten(@ForAll("documents") Tuple2<AnswerDocument, Long> one) {
        AnswerDocument document = one.get1();
        Object value = SomeValue.of(document, one.get2());
        String json = JsonText.of(value);
        Object back = read(document, json);
        assertThat(back).isEqualTo(value);
        assertThat(JsonText.of(back)).isEqualTo(json);
        assertThat(document.shipped().refusals(SomeSchema.json(json))).isEmpty();
    }

    @Property(tries = 4 * ALL, shrinking = ShrinkingMode.OFF)
    void equalAnswersAreEqualBytes(@ForAll("documents") Tuple2<AnswerDocument, Long> one) {
        Object value = SomeValue.of(one.get1(), one.get2());
        Object turned = SomeValue.turned(one.get1(), one.get2());
        assertThat(turned).isEqualTo(value);
        assertThat(JsonText.of(turned)).isEqualTo(JsonText.of(value));
    }

    @Property(tries = 25 * ALL, shrinking = ShrinkingMode.OFF)
    void whatWasChangedIsReadOrRefusedWithThePlace(
            @ForAll("documents") Tuple2<AnswerDocument, Long> one, @ForAll long change) {
        AnswerDocument document = one.get1();
        String json = SomeValue.changed(JsonText.of(SomeValue.of(document, one.get2())), change);
        try {
            Object back = read(document, json);
            assertThat(document.shipped().refusals(SomeSchema.json(json))).isEmpty();
            // A fraction of more digits than are written comes back as it is written.
            assertThat(JsonText.of(read(document, JsonText.of(back)))).isEqualTo(JsonText.of(back));
        } catch (UnusableInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.reason()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
                assertThat(problem.column() == null ? "/" : problem.column()).matches("(?s)(/.*)?");
            });
        }
    }
}
