package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.model.commissioning.HeldDocument;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.involving.DocumentsChecked.Looked;

/** Looks for the bodies of an area and holds the documents that are held against the table. */
final class DocumentFacts {

    private final DocumentsRecord told;
    private final LocalDate asAt;
    private final RegisterAsAt register;
    private final Set<Object> facts = new LinkedHashSet<>();
    private final Map<Identifier, Body> bodies = new TreeMap<>();
    private final Set<String> missing = new TreeSet<>();

    final List<Looked> looked = new ArrayList<>();
    final List<String> notUsed = new ArrayList<>();

    DocumentFacts(DocumentsQuestion question) {
        this.told = question.onRecord();
        this.asAt = question.asAt();
        this.register = question.register().asAt(asAt);
        take(register.councilsServing(told.area()));
        take(register.commissionersFor(told.area(), Sector.HEALTH));
        take(register.strategicHealthAuthorityOf(told.area()));
        partnerships();
        told.others().forEach(id -> take(register.find(id)));
        bodies.values().forEach(this::look);
        missing.forEach(what -> facts.add(new AreaSeen(told.area().toString(), name(), Truth.YES, what)));
        if (missing.isEmpty()) {
            facts.add(new AreaSeen(told.area().toString(), name(), Truth.NO, ""));
        }
        later();
    }

    Set<Object> facts() {
        return facts;
    }

    String name() {
        return register.find(told.area())
                .only()
                .map(body -> body.nameOn(asAt))
                .orElse(told.area().toString());
    }

    private void take(Answer<? extends Body> answer) {
        answer.values().forEach(body -> bodies.put(body.id(), body));
        missing.addAll(answer.missing());
        if (answer.isNone()) {
            notUsed.addAll(answer.remarks());
        }
    }

    private void partnerships() {
        Answer<Body> all = register.ofKind(BodyKind.LOCAL_STRATEGIC_PARTNERSHIP);
        List<Body> own = all.values().stream()
                .filter(body -> body instanceof LocalStrategicPartnership partnership
                        && partnership
                                .authority()
                                .at(asAt)
                                .filter(bodies::containsKey)
                                .isPresent())
                .toList();
        own.forEach(body -> bodies.put(body.id(), body));
        if (own.isEmpty()) {
            missing.add("The Local Strategic Partnership of " + told.area() + " is not held");
        }
    }

    private void look(Body body) {
        String name = body.nameOn(asAt);
        for (DocumentToHold document : DocumentToHold.values()) {
            if (document.isOf(body)) {
                List<String> titles = titles(body, document.kind());
                Truth notHeld = !titles.isEmpty() ? Truth.NO : told.held() == null ? Truth.UNKNOWN : Truth.YES;
                facts.add(new DocumentSeen(body.id() + " " + document, document, name, notHeld));
                looked.add(new Looked(body.id(), name, document, document.place(), notHeld.not(), titles));
            }
        }
    }

    private List<String> titles(Body body, HeldDocument.Kind kind) {
        return held().stream()
                .filter(one -> one.kind() == kind && !isLater(one) && isOf(one, body))
                .map(HeldDocument::title)
                .sorted()
                .toList();
    }

    private boolean isOf(HeldDocument document, Body body) {
        return document.body().equals(body.id())
                || register.find(document.body()).only().filter(body::equals).isPresent();
    }

    private List<HeldDocument> held() {
        List<HeldDocument> held = told.held();
        return held == null ? List.of() : held;
    }

    private boolean isLater(HeldDocument document) {
        LocalDate dated = document.dated();
        return dated != null && dated.isAfter(asAt);
    }

    /** What was told and is looked for nowhere. */
    private void later() {
        for (HeldDocument one : held()) {
            boolean sought = bodies.values().stream()
                    .anyMatch(body -> isOf(one, body)
                            && List.of(DocumentToHold.values()).stream()
                                    .anyMatch(document -> document.kind() == one.kind() && document.isOf(body)));
            if (isLater(one)) {
                notUsed.add(one.title() + " of " + one.body() + ": it is dated after the day of the question");
            } else if (!sought) {
                notUsed.add(one.title() + " of " + one.body() + ": no document of the kind is looked for of this body");
            }
        }
        notUsed.sort(null);
    }
}
