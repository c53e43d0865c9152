package org.localinvolvement.links.rules.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;

/** Notes what rules say of how a house is kept. For one thread. */
final class GovernanceCollector implements GovernanceFindings {

    private final Supplier<FiredRule> speaking;
    private final List<Said> said;

    /**
     * What a rule said.
     *
     * @param about which topic
     * @param against whether it stands against being in order
     * @param finding the finding
     * @param missing what would have to be known to settle it
     */
    record Said(HouseTopic about, boolean against, Finding finding, List<String> missing) {}

    GovernanceCollector(Supplier<FiredRule> speaking, List<Said> said) {
        this.speaking = speaking;
        this.said = said;
    }

    @Override
    public void against(HouseTopic about, String subject, Truth when) {
        add(about, subject, when, true);
    }

    @Override
    public void known(HouseTopic about, String subject, Truth when) {
        add(about, subject, when, false);
    }

    private void add(HouseTopic about, String subject, Truth when, boolean against) {
        if (when == Truth.NO) {
            return;
        }
        FiredRule fired = speaking.get();
        List<String> missing = when == Truth.UNKNOWN ? OpenWords.of(fired.bindings()) : List.of();
        String reason = when == Truth.YES
                ? fired.reason()
                : "Cannot say: it depends on " + String.join(" and ", missing) + ". If it is so: " + fired.reason();
        List<ParameterValue> agreed = new ArrayList<>();
        fired.bindings().values().forEach(value -> {
            if (value instanceof AgreedValue one) {
                agreed.add(one.parameter());
            }
        });
        said.add(new Said(about, against, fired.finding(subject, when, reason, agreed), missing));
    }
}
