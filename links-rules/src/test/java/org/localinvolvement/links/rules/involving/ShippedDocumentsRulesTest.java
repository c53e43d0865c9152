package org.localinvolvement.links.rules.involving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Timeline;

class ShippedDocumentsRulesTest extends ShippedCheckRules {

    ShippedDocumentsRulesTest() {
        super(
                new Asker.OfDocuments(new DocumentsCheck()),
                "K",
                Set.of("K01"),
                Map.of("", withPartnership(), "standard", Register.standard()));
    }

    private static Register withPartnership() {
        return Register.standard()
                .combinedWith(Register.of(
                        List.of(new LocalStrategicPartnership(
                                Identity.of(Identifier.links("lsp-derby"), "Derby City Partnership"),
                                Timeline.always(Identifier.links("derby-unitary")),
                                Set.of(),
                                DatedSet.none())),
                        Coverage.nothing()));
    }
}
