package org.localinvolvement.links.rules.involving;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.localinvolvement.links.model.register.Register;

@Tag("thorough")
class ShippedInvolvementRulesTest extends ShippedCheckRules {

    ShippedInvolvementRulesTest() {
        super(new Asker.OfDuty(new DutyToInvolve()), "I", Set.of("I06", "I07", "I12"), Map.of("", Register.standard()));
    }
}
