package org.localinvolvement.links.rules.governance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** Makes the facts of a question: what is held against what, so that rules have only to say what follows. */
final class GovernanceFacts {

    static final String STATEMENT_DAYS = "governance.statement-days";
    static final List<String> AGREED = List.of(STATEMENT_DAYS);

    final DecisionRegister register;
    final List<ParameterValue> agreed;
    private final Set<Object> facts = new LinkedHashSet<>();

    GovernanceFacts(GovernanceQuestion question, Parameters parameters) {
        this.agreed = AGREED.stream()
                .map(name -> parameters.get(name, "", question.asAt()))
                .toList();
        ParameterValue days = parameters.get(STATEMENT_DAYS, "", question.asAt());
        this.register = new DecisionRegister(question, days.whole());
        facts.add(new StatementDays(days));
        facts.add(new NotTold(
                HouseTopic.DECISIONS, RecordKind.DECISIONS.words(), untold(question.records(), RecordKind.DECISIONS)));
        facts.addAll(register.facts());
        facts.addAll(DealingFacts.of(question));
    }

    Set<Object> facts() {
        return facts;
    }

    static Truth untold(LinkRecords records, RecordKind kind) {
        return records.tells(kind) ? Truth.NO : Truth.UNKNOWN;
    }
}
