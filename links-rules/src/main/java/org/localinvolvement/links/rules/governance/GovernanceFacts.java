package org.localinvolvement.links.rules.governance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** Makes the facts of a question: what is held against what, so that rules have only to say what follows. */
final class GovernanceFacts {

    static final String STATEMENT_DAYS = "governance.statement-days";
    static final String FEWEST = "governance.domination-fewest";
    static final String SHARE = "governance.domination-share";
    static final List<String> AGREED = List.of(FEWEST, SHARE, STATEMENT_DAYS);

    private static final List<HouseTopic> OF_DECISIONS =
            List.of(HouseTopic.DECISIONS, HouseTopic.PROCEDURES, HouseTopic.BREACHES, HouseTopic.DEALINGS);

    final DecisionRegister register;
    final RunningFacts running;
    final List<ParameterValue> agreed;
    private final Set<Object> facts = new LinkedHashSet<>();

    GovernanceFacts(GovernanceQuestion question, Parameters parameters) {
        this.agreed = AGREED.stream()
                .map(name -> parameters.get(name, "", question.asAt()))
                .toList();
        ParameterValue days = parameters.get(STATEMENT_DAYS, "", question.asAt());
        this.register = new DecisionRegister(question, days.whole());
        this.running = new RunningFacts(
                question,
                new DominationShare(parameters.get(SHARE, "", question.asAt())),
                new DominationFewest(parameters.get(FEWEST, "", question.asAt())));
        facts.add(new StatementDays(days));
        if (question.isOfTemporaryBody()) {
            notHeld("SI 2008/528 reg 2 on a temporary body", Truth.UNKNOWN, OF_DECISIONS);
        } else {
            addOfDecisions(question);
            facts.addAll(ProcedureFacts.ofRepresentatives(question));
        }
        facts.addAll(RepresentativeFacts.of(question));
        facts.addAll(running.facts());
    }

    /** What SI 2008/528 reg 2, from 1 April 2013 SI 2012/3094 reg 40, asks. */
    private void addOfDecisions(GovernanceQuestion question) {
        LinkRecords records = question.records();
        notHeld("of relevant decisions", Truth.NO, OF_DECISIONS);
        facts.add(
                new NotTold(HouseTopic.DECISIONS, RecordKind.DECISIONS.words(), untold(records, RecordKind.DECISIONS)));
        facts.addAll(register.facts());
        facts.addAll(ProcedureFacts.ofDecisions(question));
        facts.addAll(DealingFacts.of(question));
        if (question.regime() == Regime.LOCAL_HEALTHWATCH) {
            // Where procedures are not told, that is what has to be known first, and it is said.
            notHeld(
                    "SI 2012/3094 reg 38 on lay persons and volunteers",
                    untold(records, RecordKind.PROCEDURES) == Truth.NO ? Truth.UNKNOWN : Truth.NO,
                    List.of(HouseTopic.LAY_INVOLVEMENT));
        }
    }

    private void notHeld(String what, Truth notHeld, List<HouseTopic> topics) {
        topics.forEach(topic -> facts.add(new LawNotHeld(topic, what, notHeld)));
    }

    Set<Object> facts() {
        return facts;
    }

    static Truth untold(LinkRecords records, RecordKind kind) {
        return records.tells(kind) ? Truth.NO : Truth.UNKNOWN;
    }
}
