package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.publication.PublishedSelection.Done;
import org.localinvolvement.links.api.publication.PublishedSelection.Item;
import org.localinvolvement.links.api.publication.PublishedSelection.Limit;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.programme.Foundations;
import org.localinvolvement.links.rules.programme.ItemVerdict;
import org.localinvolvement.links.rules.programme.ItemVerdict.Verdict;
import org.localinvolvement.links.rules.programme.KindCovered;
import org.localinvolvement.links.rules.programme.LimitSeen;
import org.localinvolvement.links.rules.programme.Overlap;
import org.localinvolvement.links.rules.programme.PartTaken;
import org.localinvolvement.links.rules.programme.ProposedItem;
import org.localinvolvement.links.rules.programme.Selection;
import org.localinvolvement.links.rules.programme.SubjectCovered;
import org.localinvolvement.links.rules.programme.YouSaidWeDid;

/**
 * Takes out of items and foundations whatever may not be published: who stands before whom, the sentences that tell it, numbers of
 * people, and days on which somebody spoke.
 */
final class SuppressedProgramme {

    private static final Comparator<Item> BY_THEME =
            Comparator.comparing(Item::theme).thenComparing(Item::id);

    private final Suppression limit;
    private final Set<String> named;

    SuppressedProgramme(Suppression limit, Set<String> named) {
        this.limit = limit;
        this.named = named;
    }

    PublishedSelection of(Selection selection) {
        List<ItemVerdict> others = Stream.of(Verdict.DEFERRED, Verdict.REFUSED)
                .flatMap(verdict -> selection.of(verdict).stream())
                .toList();
        return new PublishedSelection(
                selection.name(),
                selection.reference(),
                items(selection.of(Verdict.CHOSEN)),
                items(others.stream().filter(one -> named.contains(one.theme())).toList()),
                others.stream().anyMatch(one -> !named.contains(one.theme())),
                selection.limits().stream().map(SuppressedProgramme::limit).toList(),
                selection.youSaidWeDid().stream()
                        .flatMap(SuppressedProgramme::done)
                        .toList());
    }

    private static List<Item> items(List<ItemVerdict> verdicts) {
        return verdicts.stream().map(SuppressedProgramme::item).sorted(BY_THEME).toList();
    }

    private static Item item(ItemVerdict one) {
        String verdict = one.verdict().name().toLowerCase(Locale.ROOT)
                + (one.limits().isEmpty() ? "" : ": " + String.join(", ", one.limits()))
                + (one.carriedOver() ? "; carried over from the last programme" : "")
                + (one.settled() == Truth.YES ? "" : "; whether it stays so cannot be said yet");
        ProposedItem item = one.item();
        if (item == null) {
            return new Item("", one.theme(), "", "", "", "", "", verdict);
        }
        BigDecimal cost = item.cost();
        return new Item(
                item.id(),
                one.theme(),
                item.goal(),
                item.measurableOutcome() == null ? "" : item.measurableOutcome(),
                item.owner(),
                cost == null ? "" : cost.toPlainString(),
                days(item.period()),
                verdict);
    }

    private static String days(Window days) {
        return Days.inWords(days.first()) + " to " + Days.inWords(days.last());
    }

    private static Limit limit(LimitSeen seen) {
        String with = seen.with().isEmpty() ? "" : ", not together with: " + String.join(", ", seen.with());
        return new Limit(
                seen.limit(),
                seen.agreed().toPlainString() + " " + seen.unit(),
                seen.reached().toPlainString() + " " + seen.unit(),
                answer(seen.kept()) + with,
                seen.reference());
    }

    private static String answer(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "cannot say";
        };
    }

    private static Stream<Done> done(YouSaidWeDid theme) {
        List<Done> done = new ArrayList<>();
        for (WorkProgrammeItem item : theme.items()) {
            ItemClose close = item.close();
            if (close != null) {
                done.add(new Done(
                        theme.theme(),
                        item.goal(),
                        switch (close.outcome()) {
                            case MET -> "met";
                            case PARTLY -> "partly met";
                            case NOT -> "not met";
                            case TOO_EARLY -> "too early to say";
                        },
                        close.evidence(),
                        close.carriedOverBecause() == null ? "" : close.carriedOverBecause()));
            }
        }
        return done.stream();
    }

    PublishedGroundwork of(Foundations foundations) {
        return new PublishedGroundwork(
                round(foundations.round()),
                foundations.process().stream()
                        .map(element -> List.of(element.named(), answer(element.met())))
                        .toList(),
                foundations.coverage().subjects().stream().map(this::subject).toList(),
                foundations.overlaps().stream()
                        .filter(one -> named.contains(one.theme()))
                        .map(SuppressedProgramme::overlap)
                        .toList(),
                foundations.tookPart().stream().map(this::tookPart).toList());
    }

    private static List<String> round(@Nullable ProgrammeRound round) {
        if (round == null) {
            return List.of();
        }
        List<String> told = new ArrayList<>(List.of(
                "The round " + round.name() + ": the call for ideas was open from " + days(round.callForIdeas()) + ".",
                "Ways to put an idea: " + String.join(", ", round.waysToPutAnIdea()) + ".",
                "The programme is decided on " + Days.inWords(round.decided()) + "."));
        if (round.reviewed() != null) {
            told.add("It is reviewed on " + Days.inWords(round.reviewed()) + ".");
        }
        return told;
    }

    /** Kinds of source through which too few were heard are not named: their days and their absence elsewhere would tell of them. */
    private List<String> subject(SubjectCovered subject) {
        String heard = subject.kinds().stream()
                .filter(kind -> limit.count(kind.contributors()) instanceof PublishedCount.Told)
                .map(KindCovered::name)
                .collect(Collectors.joining("; "));
        String read = subject.kinds().stream()
                .flatMap(kind -> kind.documents().stream())
                .map(document -> document.title() + " (" + Days.inWords(document.dated()) + ")")
                .collect(Collectors.joining("; "));
        return List.of(subject.named(), heard, read);
    }

    private static String overlap(Overlap one) {
        return one.theme() + ": " + one.by() + " plans \"" + one.subject() + "\" from " + Days.inWords(one.first())
                + " to "
                + Days.inWords(one.last())
                + switch (one.stage()) {
                    case AHEAD -> ". It has not begun: the work can be done together.";
                    case UNDER_WAY -> ". It is under way: a reason to wait for its result, or to join it.";
                    case ENDED -> ". It has ended: its result is evidence.";
                };
    }

    private List<String> tookPart(PartTaken part) {
        boolean told = part.none() != Truth.UNKNOWN;
        return List.of(
                part.code() + " (" + part.sort() + ")",
                String.valueOf(part.population()),
                told ? limit.count(new Voices(part.people(), part.people())).words() : "not told",
                told ? part.none() == Truth.YES ? "no" : "yes" : "cannot say");
    }
}
