package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.involving.InvolvementAnswered;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.rules.involving.DocumentsQuestion;
import org.localinvolvement.links.rules.involving.InvolvementFile;
import org.localinvolvement.links.rules.involving.InvolvementQuestion;
import org.localinvolvement.links.rules.involving.NeedsQuestion;
import org.localinvolvement.links.rules.sharing.SharedAnswer;
import org.localinvolvement.links.rules.sharing.SharedFile;
import org.localinvolvement.links.rules.sharing.SharedQuestion;

class InvolvementLinksTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 5, 31);
    private static final Register REGISTER = Register.standard();
    private static final InvolvementFile.Told TOLD = InvolvementFile.parse("told.yaml", """
            body: ods:5N7
            arrangements: no
            exercises:
              - {id: A, title: t, subject: planning, from: 2009-04-01, to: 2009-04-02, regard_to_guidance: yes, steps: none}
            jsna:
              authority: links:derby-unitary
            documents:
              area: links:derby-unitary
              held: none
            """);

    @Test
    void theThreeQuestionsOfARecordAreAnsweredAndEachExplainsItself() {
        try (Links links = Links.standard()) {
            InvolvementAnswered answered = InvolvementAnswered.of(links, AS_AT, TOLD);
            assertThat(Objects.requireNonNull(answered.duty()).outcome()).isEqualTo(Truth.NO);
            assertThat(Objects.requireNonNull(answered.needs()).outcome()).isEqualTo(Truth.UNKNOWN);
            assertThat(Objects.requireNonNull(answered.documents()).outcome()).isEqualTo(Truth.NO);
            InvolvementQuestion duty = new InvolvementQuestion(AS_AT, REGISTER, Objects.requireNonNull(TOLD.body()));
            assertThat(links.explain(duty, "I07").fires()).isEqualTo(Truth.YES);
            NeedsQuestion needs = new NeedsQuestion(AS_AT, REGISTER, Objects.requireNonNull(TOLD.needs()));
            assertThat(links.explain(needs, "J10").missedBy()).isEqualTo(1);
            DocumentsQuestion documents =
                    new DocumentsQuestion(AS_AT, REGISTER, Objects.requireNonNull(TOLD.documents()));
            assertThat(links.explain(documents, "K01").fires()).isEqualTo(Truth.YES);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.explain(duty, "I70"))
                    .withMessageContaining("I07");
        }
    }

    @Test
    void aSharedServiceIsAnsweredAndExplained() {
        SharedQuestion question = new SharedQuestion(
                AS_AT,
                REGISTER,
                Services.standard(),
                SharedFile.parse("told.yaml", "service: gp\nareas: [links:amber-valley-district]\n"));
        Links links = Links.standard();
        try (links) {
            Decision<SharedAnswer> decision = links.sharedServices(question);
            assertThat(decision.answer().areas()).containsExactly("Derbyshire (links:derbyshire-county)");
            assertThat(links.explain(question, "S16").fires()).isEqualTo(Truth.YES);
        }
        assertThatIllegalStateException().isThrownBy(() -> links.sharedServices(question));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without the check can hand in
    void aQuestionThatLacksSomethingIsRefusedWithTheRemedy() {
        try (Links links = Links.standard()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.dutyToInvolve(new InvolvementQuestion(null, null, null)))
                    .withMessageContaining("asAt: give the day")
                    .withMessageContaining("register: give Register.standard()");
        }
    }
}
