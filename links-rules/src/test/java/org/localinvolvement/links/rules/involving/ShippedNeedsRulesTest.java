package org.localinvolvement.links.rules.involving;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.localinvolvement.links.model.register.Register;

@Tag("thorough")
class ShippedNeedsRulesTest extends ShippedCheckRules {

    ShippedNeedsRulesTest() {
        super(new Asker.OfNeeds(new NeedsCheck()), "J", Set.of("J01", "J10"), Map.of("", Register.standard()));
    }
}
