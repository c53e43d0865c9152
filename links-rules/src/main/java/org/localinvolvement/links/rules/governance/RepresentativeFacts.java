package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.RepresentativeOnRecord;
import org.localinvolvement.links.rules.entry.Authorisation;
import org.localinvolvement.links.rules.entry.AuthorisationStep;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** Holds authorised representatives, their list and those who visited against what is asked of them. */
final class RepresentativeFacts {

    /** Looked at where procedures are, and given for whoever is on record. */
    private static final Set<AuthorisationStep> ELSEWHERE =
            EnumSet.of(AuthorisationStep.PROCEDURE, AuthorisationStep.UNDER_ARRANGEMENTS);

    private final GovernanceQuestion question;
    private final LinkRecords records;
    private final LocalDate asAt;
    private final List<RepresentativeOnRecord> known;
    private final List<Object> facts = new ArrayList<>();

    private RepresentativeFacts(GovernanceQuestion question) {
        this.question = question;
        this.records = question.records();
        this.asAt = question.asAt();
        this.known = records.representatives().stream()
                .filter(one -> !one.authorised().isAfter(asAt))
                .toList();
    }

    static List<Object> of(GovernanceQuestion question) {
        RepresentativeFacts of = new RepresentativeFacts(question);
        of.untold(HouseTopic.REPRESENTATIVES, RecordKind.REPRESENTATIVES);
        of.untold(HouseTopic.VISITS, RecordKind.VISITS);
        of.untold(HouseTopic.VISITS, RecordKind.REPRESENTATIVES);
        of.addSteps();
        if (!question.isOfTemporaryBody()) {
            of.untold(HouseTopic.REPRESENTATIVES, RecordKind.REPRESENTATIVE_LISTS);
            of.addList();
        }
        of.addVisitors();
        return of.facts;
    }

    private void untold(HouseTopic about, RecordKind kind) {
        facts.add(new NotTold(about, kind.words(), GovernanceFacts.untold(records, kind)));
    }

    /** Of those whose authorisation held on one of the days that are looked at. */
    private void addSteps() {
        for (RepresentativeOnRecord one : known) {
            LocalDate ended = one.ended();
            if (ended == null || !ended.isBefore(question.first())) {
                authorisation(one, asAt).steps().stream()
                        .filter(step -> !ELSEWHERE.contains(step.step()))
                        .forEach(step -> facts.add(new StepOfAuthorisation(
                                HouseTopic.REPRESENTATIVES,
                                one.representative().id(),
                                one.authorised(),
                                step.step().words(),
                                step.citation().provision(),
                                step.met().not())));
            }
        }
    }

    private Authorisation authorisation(RepresentativeOnRecord one, LocalDate day) {
        return Authorisation.of(
                day, one.representative(), Truth.YES, Truth.UNKNOWN, Truth.of(question.isOfTemporaryBody()));
    }

    /** A change of who is authorised: the day on which it took effect, and what it was. */
    private record Change(LocalDate day, String inWords) {}

    private void addList() {
        Optional<Change> last = known.stream()
                .flatMap(this::changes)
                .max(Comparator.comparing(Change::day).thenComparing(Change::inWords));
        if (last.isEmpty() || !records.tells(RecordKind.REPRESENTATIVE_LISTS)) {
            return;
        }
        Optional<LocalDate> published = records.representativeLists().stream()
                .filter(day -> !day.isAfter(asAt))
                .max(Comparator.naturalOrder());
        facts.add(new RepresentativeListKept(
                HouseTopic.REPRESENTATIVES,
                last.get().inWords(),
                published.map(Days::inWords).orElse("never"),
                Truth.of(published.isEmpty()),
                published
                        .map(day ->
                                DecisionRegister.before(last.get().day(), day).not())
                        .orElse(Truth.NO)));
    }

    private Stream<Change> changes(RepresentativeOnRecord one) {
        String key = one.representative().id();
        Change began = new Change(one.authorised(), key + " was authorised on " + Days.inWords(one.authorised()));
        LocalDate ended = one.ended();
        return ended == null || !ended.isBefore(asAt)
                ? Stream.of(began)
                : Stream.of(
                        began,
                        new Change(
                                ended.plusDays(1),
                                "the authorisation of " + key + " held until " + Days.inWords(ended)));
    }

    private void addVisitors() {
        for (MadeVisit visit : records.visits()) {
            if (question.looked().contains(visit.day())) {
                for (String key : visit.representatives()) {
                    facts.add(new VisitorOfVisit(
                            HouseTopic.VISITS,
                            visit.id(),
                            Days.inWords(visit.day()),
                            key,
                            authorised(key, visit.day()).not()));
                }
            }
        }
    }

    private Truth authorised(String key, LocalDate day) {
        if (!records.tells(RecordKind.REPRESENTATIVES)) {
            return Truth.UNKNOWN;
        }
        return known.stream()
                .filter(one -> one.representative().id().equals(key) && one.holdsOn(day))
                .map(one -> authorisation(one, day).authorised())
                .reduce(Truth.NO, Truth::or);
    }
}
