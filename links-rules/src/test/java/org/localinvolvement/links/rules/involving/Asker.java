package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.parameter.Parameters;

/** One of the three questions of this package, as the cases beside its rules ask it. */
interface Asker extends AutoCloseable {

    Decision<?> decide(InvolvementFile.Told told, Register register, LocalDate asAt);

    RuleExplanation explain(InvolvementFile.Told told, Register register, LocalDate asAt, String rule);

    List<Checked> checked(Decision<?> decision);

    QuestionForm form();

    Set<String> ruleIds();

    RuleBase rules();

    Asker asking(RuleBase other);

    @Override
    void close();

    record OfDuty(DutyToInvolve duty) implements Asker {

        private static InvolvementQuestion of(InvolvementFile.Told told, Register register, LocalDate asAt) {
            return new InvolvementQuestion(asAt, register, Objects.requireNonNull(told.body()));
        }

        @Override
        public Decision<?> decide(InvolvementFile.Told told, Register register, LocalDate asAt) {
            return duty.decide(of(told, register, asAt));
        }

        @Override
        public RuleExplanation explain(InvolvementFile.Told told, Register register, LocalDate asAt, String rule) {
            return duty.explain(of(told, register, asAt), rule);
        }

        @Override
        public List<Checked> checked(Decision<?> decision) {
            return ((InvolvementChecked) decision.answer())
                    .exercises().stream().map(ExerciseChecked::checked).toList();
        }

        @Override
        public QuestionForm form() {
            return DutyToInvolve.form();
        }

        @Override
        public Set<String> ruleIds() {
            return duty.ruleIds();
        }

        @Override
        public RuleBase rules() {
            return duty.rules();
        }

        @Override
        public Asker asking(RuleBase other) {
            return new OfDuty(duty.asking(other));
        }

        @Override
        public void close() {
            duty.close();
        }
    }

    record OfNeeds(NeedsCheck check) implements Asker {

        private static NeedsQuestion of(InvolvementFile.Told told, Register register, LocalDate asAt) {
            return new NeedsQuestion(asAt, register, Objects.requireNonNull(told.needs()));
        }

        @Override
        public Decision<?> decide(InvolvementFile.Told told, Register register, LocalDate asAt) {
            return check.decide(of(told, register, asAt), Parameters.standard());
        }

        @Override
        public RuleExplanation explain(InvolvementFile.Told told, Register register, LocalDate asAt, String rule) {
            return check.explain(of(told, register, asAt), Parameters.standard(), rule);
        }

        @Override
        public List<Checked> checked(Decision<?> decision) {
            return ((NeedsChecked) decision.answer()).elements();
        }

        @Override
        public QuestionForm form() {
            return NeedsCheck.form();
        }

        @Override
        public Set<String> ruleIds() {
            return check.ruleIds();
        }

        @Override
        public RuleBase rules() {
            return check.rules();
        }

        @Override
        public Asker asking(RuleBase other) {
            return new OfNeeds(check.asking(other));
        }

        @Override
        public void close() {
            check.close();
        }
    }

    record OfDocuments(DocumentsCheck check) implements Asker {

        private static DocumentsQuestion of(InvolvementFile.Told told, Register register, LocalDate asAt) {
            return new DocumentsQuestion(asAt, register, Objects.requireNonNull(told.documents()));
        }

        @Override
        public Decision<?> decide(InvolvementFile.Told told, Register register, LocalDate asAt) {
            return check.decide(of(told, register, asAt));
        }

        @Override
        public RuleExplanation explain(InvolvementFile.Told told, Register register, LocalDate asAt, String rule) {
            return check.explain(of(told, register, asAt), rule);
        }

        @Override
        public List<Checked> checked(Decision<?> decision) {
            return List.of();
        }

        @Override
        public QuestionForm form() {
            return DocumentsCheck.form();
        }

        @Override
        public Set<String> ruleIds() {
            return check.ruleIds();
        }

        @Override
        public RuleBase rules() {
            return check.rules();
        }

        @Override
        public Asker asking(RuleBase other) {
            return new OfDocuments(check.asking(other));
        }

        @Override
        public void close() {
            check.close();
        }
    }
}
