package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.programme.ItemVerdict;
import org.localinvolvement.links.rules.programme.LimitSeen;
import org.localinvolvement.links.rules.programme.Selection;
import org.localinvolvement.links.rules.programme.YouSaidWeDid;

/** Lays a selection out in the columns of the rows of a programme: an item stands in its column of causes. */
final class SelectionRows {

    private SelectionRows() {}

    static List<List<String>> of(@Nullable Selection selection) {
        if (selection == null) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        selection.items().forEach(item -> rows.add(item(item)));
        selection.limits().forEach(limit -> rows.add(limit(limit)));
        selection.youSaidWeDid().forEach(theme -> theme.items().forEach(item -> rows.add(done(theme, item))));
        return rows;
    }

    private static List<String> item(ItemVerdict item) {
        return row(
                "item " + word(item.verdict()),
                item.rank() == null ? "" : String.valueOf(item.rank()),
                item.theme(),
                item.verdict() == ItemVerdict.Verdict.CHOSEN ? "yes" : "no",
                item.settled() == Truth.YES ? "yes" : "cannot say",
                "",
                "",
                Stream.concat(Stream.of(item.id()).filter(id -> !id.isEmpty()), item.limits().stream())
                        .toList(),
                item.because());
    }

    private static List<String> limit(LimitSeen limit) {
        return row(
                "limit",
                "",
                "",
                "",
                Pages.answer(limit.kept()),
                "",
                "",
                Stream.concat(Stream.of(limit.limit()), limit.with().stream()).toList(),
                limit.because());
    }

    private static List<String> done(YouSaidWeDid theme, WorkProgrammeItem item) {
        ItemClose close = item.close();
        return row(
                "you said, we did",
                "",
                theme.theme(),
                "",
                "",
                String.valueOf(theme.contributors().least()),
                String.valueOf(theme.contributors().most()),
                List.of(item.id()),
                close == null ? item.goal() : item.goal() + "; " + SelectionSection.cameOfIt(close));
    }

    private static List<String> row(
            String standing,
            String rank,
            String theme,
            String chosen,
            String holds,
            String contributors,
            String contributorsAtMost,
            List<String> because,
            String reason) {
        return List.of(
                standing,
                rank,
                FlatRows.safe(theme),
                chosen,
                holds,
                "",
                "",
                contributors,
                contributorsAtMost,
                "",
                FlatRows.safe(String.join("; ", because)),
                FlatRows.safe(reason));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
