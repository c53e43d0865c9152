package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryFact.Scope;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.entry.PartSought;
import org.localinvolvement.links.rules.entry.VisitingRepresentative;

/** Reads a visit of one representative to one part. The notation stands in the Javadoc of {@link RuleTestFile}. */
final class VisitNotation {

    /** The keys that what is given may have, besides the question and its date. */
    static final List<String> KEYS = List.of("visit");

    private static final Map<String, EntryFact> FACTS = facts();

    /** What is the case where everything is in order; everything else is not. */
    private static final Set<EntryFact> IN_ORDER = EnumSet.of(
            EntryFact.OWNS,
            EntryFact.CONTROLS,
            EntryFact.CARE_NOW,
            EntryFact.UNDER_ARRANGEMENTS,
            EntryFact.GIVES_EVIDENCE,
            EntryFact.ON_PUBLISHED_LIST,
            EntryFact.DECIDED_UNDER_PROCEDURE);

    private VisitNotation() {}

    /** Whether somebody is cleared follows from the steps, which are said. */
    private static Map<String, EntryFact> facts() {
        Map<String, EntryFact> facts = new TreeMap<>();
        for (EntryFact fact : EntryFact.values()) {
            if (fact != EntryFact.CLEARED) {
                facts.put(fact.name().toLowerCase(Locale.ROOT), fact);
            }
        }
        return facts;
    }

    static GivenVisit read(Section section, LocalDate asAt) {
        Optional<Section> visit = section.optionalSection("visit");
        EntryQuestion question = EntryQuestion.of(
                asAt,
                visit.flatMap(said -> said.optionalConstant("provider", EntryProvider.class))
                        .orElse(EntryProvider.NHS_TRUST));
        PartSought part = PartSought.of(new PremisesPart(
                "the part",
                visit.flatMap(said -> said.optionalConstant("part", PartKind.class))
                        .orElse(PartKind.SERVICE_AREA)));
        VisitingRepresentative visitor = VisitingRepresentative.of(representative(visit));
        for (Map.Entry<String, EntryFact> one : FACTS.entrySet()) {
            EntryFact fact = one.getValue();
            Truth truth = truth(visit, one.getKey(), IN_ORDER.contains(fact) ? Truth.YES : Truth.NO);
            if (fact.scope() == Scope.PART) {
                part = part.with(fact, truth);
            } else if (fact.scope() == Scope.REPRESENTATIVE) {
                visitor = fact == EntryFact.ON_PUBLISHED_LIST ? visitor : visitor.with(fact, truth);
            } else {
                question = question.with(fact, truth);
            }
        }
        visit.ifPresent(said -> said.allowOnly(keys()));
        return new GivenVisit(question.withContract(truth(visit, "contract", Truth.UNKNOWN))
                .with(part)
                .with(visitor));
    }

    private static String[] keys() {
        List<String> keys = new ArrayList<>(FACTS.keySet());
        keys.addAll(List.of(
                "provider",
                "part",
                "contract",
                "certificate",
                "considered",
                "satisfied",
                "another_person",
                "written_evidence"));
        return keys.toArray(String[]::new);
    }

    private static AuthorisedRepresentative representative(Optional<Section> visit) {
        return AuthorisedRepresentative.authorised("R1")
                .withCertificate(truth(visit, "certificate", Truth.YES))
                .withNominatedPerson(
                        truth(visit, "considered", Truth.YES),
                        truth(visit, "satisfied", Truth.YES),
                        truth(visit, "another_person", Truth.YES))
                .withPapers(truth(visit, "written_evidence", Truth.YES), truth(visit, "on_published_list", Truth.YES));
    }

    private static Truth truth(Optional<Section> visit, String key, Truth otherwise) {
        return visit.flatMap(said -> said.optionalTruth(key)).orElse(otherwise);
    }
}
