package org.localinvolvement.links.rules.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/** A candidate while its facts are gathered; what leads to it twice makes it one. For one thread. */
final class CandidateDraft {

    private final RouteRole role;
    private final @Nullable Identifier body;
    private final String name;
    private final String about;
    private final SortedSet<String> matters = new TreeSet<>();
    private final SortedSet<String> unidentified = new TreeSet<>();
    private final Map<CandidateFact, Truth> truths = new EnumMap<>(CandidateFact.class);
    private final Map<CandidateFact, SortedSet<String>> gaps = new EnumMap<>(CandidateFact.class);
    private @Nullable LocalDate until;

    CandidateDraft(RouteRole role, @Nullable Identifier body, String name, String about) {
        this.role = role;
        this.body = body;
        this.name = name;
        this.about = about;
    }

    /** Adds what is known; what leads to it once is not undone by what does not. */
    CandidateDraft fact(CandidateFact fact, Truth truth) {
        truths.merge(fact, truth, Truth::or);
        return this;
    }

    CandidateDraft fact(CandidateFact fact, Truth truth, String missing) {
        return fact(fact, truth, List.of(missing));
    }

    /** Adds what is known, and where it is not, what would have to be. */
    CandidateDraft fact(CandidateFact fact, Truth truth, Collection<String> missing) {
        if (truth == Truth.UNKNOWN) {
            gaps.computeIfAbsent(fact, any -> new TreeSet<>()).addAll(missing);
        }
        return fact(fact, truth);
    }

    CandidateDraft concerned(Truth truth, String matter, Collection<String> missing) {
        if (truth != Truth.NO) {
            matters.add(matter);
        }
        return fact(CandidateFact.CONCERNED, truth, missing);
    }

    CandidateDraft matter(String matter) {
        matters.add(matter);
        return this;
    }

    CandidateDraft unidentified(Collection<String> missing) {
        unidentified.addAll(missing);
        return this;
    }

    /** A body of which the register knows that it does not exist on the day. */
    CandidateDraft gone() {
        for (CandidateFact fact : CandidateFact.values()) {
            truths.put(fact, Truth.NO);
        }
        return this;
    }

    CandidateDraft until(@Nullable LocalDate day) {
        this.until = day;
        return this;
    }

    Candidate candidate(LocalDate asAt, Regime regime) {
        gaps.keySet().removeIf(fact -> truths.get(fact) != Truth.UNKNOWN);
        return new Candidate(asAt, regime, role, body, name, about, matters, until, truths, gaps, unidentified);
    }
}
