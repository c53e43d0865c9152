package org.localinvolvement.links.api.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.programme.ItemVerdict;
import org.localinvolvement.links.rules.programme.ItemVerdict.Verdict;
import org.localinvolvement.links.rules.programme.LimitSeen;
import org.localinvolvement.links.rules.programme.ProposedItem;
import org.localinvolvement.links.rules.programme.Selection;
import org.localinvolvement.links.rules.programme.YouSaidWeDid;

/** Lays out which items are on a programme, which are not and why, its limits, and what came of the last. */
final class SelectionSection {

    private SelectionSection() {}

    static void write(PageBuilder page, @Nullable Selection selection) {
        if (selection == null) {
            return;
        }
        List<ItemVerdict> chosen = selection.of(Verdict.CHOSEN);
        page.heading("The programme " + selection.name());
        page.paragraph("Agreed: " + Pages.sentence(selection.reference()) + " "
                + (chosen.isEmpty() ? "No item is on it." : "Items on it: " + chosen.size() + "."));
        page.table(
                "On the programme",
                List.of("Item", "Theme", "Goal", "Measurable outcome", "Owner", ">Pounds", "Settled"),
                chosen.stream().map(SelectionSection::row).toList());
        page.items("Why they are on it", because(chosen));
        page.items("Deferred, and why", because(selection.of(Verdict.DEFERRED)));
        page.items("Refused, and why", because(selection.of(Verdict.REFUSED)));
        page.table(
                "Limits of the programme",
                List.of("Limit", ">Agreed", ">Reached", "Unit", "Kept", "Figures", "Reference"),
                selection.limits().stream().map(SelectionSection::row).toList());
        page.items(
                "Handed in for the programme, and it changes nothing",
                selection.notUsed().stream().map(Pages::sentence).toList());
        page.items("You said, we did", youSaidWeDid(selection));
    }

    private static List<String> row(ItemVerdict one) {
        ProposedItem item = one.item();
        return item == null
                ? List.of("", one.theme(), "", "", "", "", settled(one))
                : List.of(
                        item.id(),
                        item.theme(),
                        item.goal(),
                        item.measurableOutcome() == null ? "none agreed" : item.measurableOutcome(),
                        item.owner(),
                        pounds(item.cost()),
                        settled(one));
    }

    private static String settled(ItemVerdict one) {
        return one.settled() == Truth.YES ? "yes" : "cannot say";
    }

    private static String pounds(@Nullable BigDecimal cost) {
        return cost == null ? "?" : cost.toPlainString();
    }

    private static List<String> because(List<ItemVerdict> items) {
        return items.stream()
                .map(one -> (one.id().isEmpty() ? one.theme() : one.id() + ", " + one.theme())
                        + (one.limits().isEmpty() ? "" : " (" + String.join(", ", one.limits()) + ")") + ": "
                        + Pages.sentence(one.because()))
                .toList();
    }

    private static List<String> row(LimitSeen limit) {
        return List.of(
                limit.limit(),
                limit.agreed().toPlainString(),
                limit.reached().toPlainString(),
                limit.unit(),
                Pages.answer(limit.kept()),
                limit.because(),
                limit.reference());
    }

    private static List<String> youSaidWeDid(Selection selection) {
        List<String> told = new ArrayList<>();
        for (YouSaidWeDid theme : selection.youSaidWeDid()) {
            String said = theme.theme() + ": you said: different people and groups from "
                    + Pages.day(theme.window().first()) + " to "
                    + Pages.day(theme.window().last()) + ": " + Pages.span(theme.contributors())
                    + ", of whom raised concern: " + Pages.span(theme.raisingConcern()) + ", praised: "
                    + Pages.span(theme.praising()) + ". We did:";
            StringBuilder words = new StringBuilder(said);
            for (WorkProgrammeItem item : theme.items()) {
                ItemClose close = item.close();
                if (close != null) {
                    words.append(' ')
                            .append(item.id())
                            .append(", ")
                            .append(item.goal())
                            .append("; measure: ")
                            .append(item.measurableOutcome() == null ? "none agreed" : item.measurableOutcome())
                            .append("; ")
                            .append(Pages.sentence(cameOfIt(close)));
                }
            }
            told.add(words.toString());
        }
        return told;
    }

    static String cameOfIt(ItemClose close) {
        String outcome =
                switch (close.outcome()) {
                    case MET -> "met";
                    case PARTLY -> "partly met";
                    case NOT -> "not met";
                    case TOO_EARLY -> "too early to say";
                };
        return outcome + " on " + Pages.day(close.closed()) + ": " + close.evidence()
                + (close.carriedOverBecause() == null ? "" : "; carried over because: " + close.carriedOverBecause());
    }
}
