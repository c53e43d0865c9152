package org.localinvolvement.links.api.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.work.ViewsMethod;
import org.localinvolvement.links.rules.trigger.CommunityVoices;
import org.localinvolvement.links.rules.trigger.SuggestedMethod;
import org.localinvolvement.links.rules.trigger.ThemeRate;
import org.localinvolvement.links.rules.trigger.TriggersReached;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/** Lays out which trigger points are reached, nearly reached, and what stands behind them. */
final class TriggerPages {

    private TriggerPages() {}

    static void lay(PageBuilder page, Decision<?> decision, TriggersReached answer) {
        page.table(
                "Trigger points reached",
                List.of("About", "Rule", "Title", "Reached", "Since", "Calls for"),
                answer.reached().stream().map(TriggerPages::row).toList());
        page.items("Why", Pages.reasons(decision.findings()));
        page.items(
                "Who we have not heard",
                answer.notHeard().stream().map(TriggerPages::notHeard).toList());
        page.table(
                "How areas and communities are heard",
                List.of("Area or community", ">People", ">Of", ">Heard", ">Of", ">Chance"),
                answer.communities().stream().map(TriggerPages::row).toList());
        page.table(
                "Voices of themes in 10,000 people affected, where their number is told",
                List.of("Theme", "Affected", ">Voices", ">People", ">Rate"),
                answer.rates().stream().map(TriggerPages::row).toList());
        page.table(
                "Ways of gathering views",
                List.of("Theme", "Method", "For", ">Cost", "Source"),
                answer.methods().stream().map(TriggerPages::row).toList());
        Pages.watchList(page, "Watch list: nearest to a trigger point first", decision.nearMisses());
        page.items(
                "What is missing",
                decision.missing().stream().map(Pages::sentence).toList());
    }

    private static List<String> row(TriggerReached reached) {
        LocalDate since = reached.since();
        return List.of(
                reached.theme().isEmpty() ? "not coded" : reached.theme(),
                reached.ruleId(),
                reached.title(),
                Pages.answer(reached.holds()),
                since == null ? "" : since.toString(),
                String.join(", ", reached.actions()));
    }

    private static String notHeard(CommunityVoices community) {
        return community.subject() + " (" + community.sort() + ", " + community.people() + " people)";
    }

    private static List<String> row(CommunityVoices community) {
        return List.of(
                community.subject(),
                String.valueOf(community.people()),
                String.valueOf(community.ofPeople()),
                Pages.span(community.heard()),
                Pages.span(community.all()),
                community.chance());
    }

    private static List<String> row(ThemeRate rate) {
        return List.of(
                rate.theme(),
                rate.affected().isEmpty() ? "everybody" : rate.affected(),
                Pages.span(rate.voices()),
                String.valueOf(rate.people()),
                ProgrammePage.rounded(rate.rate()));
    }

    private static List<String> row(SuggestedMethod suggested) {
        ViewsMethod method = suggested.method();
        BigDecimal cost = method.cost();
        return List.of(
                suggested.theme(),
                method.name(),
                method.purpose(),
                cost == null ? "not told" : cost.toPlainString(),
                method.source());
    }
}
