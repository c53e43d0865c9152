package org.localinvolvement.links.rules.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;

/** Makes questions about a visit in which everything is in order, but for what is changed. */
final class SomeVisit {

    private static final Map<EntryFact, Truth> IN_ORDER = inOrder();

    private SomeVisit() {}

    private static Map<EntryFact, Truth> inOrder() {
        Map<EntryFact, Truth> facts = new LinkedHashMap<>();
        for (EntryFact fact : EntryFact.values()) {
            facts.put(
                    fact,
                    switch (fact) {
                        case OWNS,
                                CONTROLS,
                                CARE_NOW,
                                UNDER_ARRANGEMENTS,
                                CLEARED,
                                GIVES_EVIDENCE,
                                ON_PUBLISHED_LIST,
                                DECIDED_UNDER_PROCEDURE -> Truth.YES;
                        default -> Truth.NO;
                    });
        }
        return facts;
    }

    /** Every fact as it is where everything is in order. */
    static Map<EntryFact, Truth> facts() {
        return new LinkedHashMap<>(IN_ORDER);
    }

    /** From a cell such as {@code CARE_NOW=NO;part=COMMUNAL;certificate=UNKNOWN}. */
    static EntryQuestion changed(String changes, String asAt) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String change : changes.isBlank() ? new String[0] : changes.split(";", -1)) {
            String[] sides = change.strip().split("=", 2);
            told.put(sides[0], sides[1]);
        }
        Map<EntryFact, Truth> facts = facts();
        told.forEach((name, value) -> {
            if (Character.isUpperCase(name.charAt(0))) {
                facts.put(EntryFact.valueOf(name), Truth.valueOf(value));
            }
        });
        AuthorisedRepresentative all = AuthorisedRepresentative.authorised("R1");
        AuthorisedRepresentative steps = all.withCertificate(step(told, "certificate"))
                .withNominatedPerson(step(told, "considered"), step(told, "satisfied"), step(told, "another"));
        return question(
                        LocalDate.parse(told.getOrDefault("as_at", asAt)),
                        EntryProvider.valueOf(told.getOrDefault("provider", "NHS_TRUST")),
                        PartKind.valueOf(told.getOrDefault("part", "SERVICE_AREA")),
                        facts,
                        steps)
                .withContract(Truth.valueOf(told.getOrDefault("contract", "UNKNOWN")));
    }

    private static Truth step(Map<String, String> told, String name) {
        return Truth.valueOf(told.getOrDefault(name, "YES"));
    }

    /** Whether the representative is cleared is told by the certificate. */
    static EntryQuestion of(LocalDate asAt, EntryProvider provider, PartKind kind, Map<EntryFact, Truth> facts) {
        return question(
                asAt,
                provider,
                kind,
                facts,
                AuthorisedRepresentative.authorised("R1")
                        .withCertificate(facts.getOrDefault(EntryFact.CLEARED, Truth.UNKNOWN)));
    }

    private static EntryQuestion question(
            LocalDate asAt,
            EntryProvider provider,
            PartKind kind,
            Map<EntryFact, Truth> facts,
            AuthorisedRepresentative steps) {
        EntryQuestion question = EntryQuestion.of(asAt, provider);
        PartSought part = PartSought.of(new PremisesPart("Ward 4", kind));
        VisitingRepresentative visitor = VisitingRepresentative.of(
                steps.withPapers(Truth.YES, facts.getOrDefault(EntryFact.ON_PUBLISHED_LIST, Truth.UNKNOWN)));
        for (Map.Entry<EntryFact, Truth> told : facts.entrySet()) {
            EntryFact fact = told.getKey();
            switch (fact.scope()) {
                case PREMISES, VISIT -> question = question.with(fact, told.getValue());
                case PART -> part = part.with(fact, told.getValue());
                case REPRESENTATIVE -> {
                    if (fact != EntryFact.CLEARED && fact != EntryFact.ON_PUBLISHED_LIST) {
                        visitor = visitor.with(fact, told.getValue());
                    }
                }
            }
        }
        return question.with(part).with(visitor);
    }
}
