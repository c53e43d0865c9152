package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.json.RouteJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.routing.AnswerOwed;
import org.localinvolvement.links.rules.routing.Approach;
import org.localinvolvement.links.rules.routing.Routes;

/**
 * Whom to approach, in a form that a person or a program reads. Line ends are single line feeds, and equal decisions are equal text.
 */
public enum RouteReport {
    /** Plain text for a terminal: who is to be approached, who may be, and who is not. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(Decision<Routes> decision) {
            return TextPage.write(page(decision));
        }
    },
    /** JSON, see {@link RouteJson}. */
    JSON {
        @Override
        public String of(Decision<Routes> decision) {
            return RouteJson.write(decision);
        }
    };

    /**
     * Writes an answer.
     *
     * @param decision the answer
     * @return the text, ending with a line feed
     */
    public abstract String of(Decision<Routes> decision);

    private static Page page(Decision<Routes> decision) {
        Routes routes = decision.answer();
        PageBuilder page = new PageBuilder("Whom to approach, as at " + Days.inWords(decision.asAt()));
        page.paragraph(routes.acting().inWords() + ".");
        section(page, "To be approached", routes, Truth.YES);
        section(page, "Cannot say", routes, Truth.UNKNOWN);
        section(page, "Not to be approached", routes, Truth.NO);
        page.items(
                "Missing",
                decision.missing().stream().map(missing -> missing + ".").toList());
        return page.build();
    }

    private static void section(PageBuilder page, String title, Routes routes, Truth holds) {
        List<String> items = new ArrayList<>();
        for (Approach approach : routes.approaches()) {
            if (approach.holds() == holds) {
                items.add(inWords(approach));
            }
        }
        page.items(title, items);
    }

    private static String inWords(Approach approach) {
        StringBuilder words = new StringBuilder(approach.name());
        if (approach.body() != null) {
            words.append(" (").append(approach.body()).append(')');
        }
        words.append(", ").append(approach.role().title());
        if (!approach.about().isEmpty()) {
            words.append(" (").append(approach.about()).append(')');
        }
        words.append(". ");
        if (approach.holds() == Truth.NO) {
            approach.reasons()
                    .forEach(reason -> words.append(reason.ruleId())
                            .append(' ')
                            .append(reason.reason())
                            .append(' '));
            return words.toString().strip();
        }
        String open = approach.ways().stream()
                .filter(way -> way.holds() != Truth.NO)
                .map(RouteReport::inWords)
                .collect(Collectors.joining("; "));
        String closed = approach.ways().stream()
                .filter(way -> way.holds() == Truth.NO)
                .map(way -> way.power().words())
                .collect(Collectors.joining(", "));
        words.append("Open: ").append(open).append('.');
        if (!closed.isEmpty()) {
            words.append(" Not open: ").append(closed).append('.');
        }
        words.append(" Rules: ")
                .append(approach.reasons().stream()
                        .map(reason -> reason.ruleId() + (reason.holds() == Truth.YES ? "" : "?"))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .append('.');
        if (!approach.missing().isEmpty()) {
            words.append(" Missing: ")
                    .append(String.join("; ", approach.missing()))
                    .append('.');
        }
        return words.toString();
    }

    private static String inWords(Approach.Way way) {
        String perhaps = way.holds() == Truth.UNKNOWN ? " (perhaps)" : "";
        String owed = way.duties().stream().map(RouteReport::inWords).collect(Collectors.joining(", "));
        return way.power().words() + perhaps + (owed.isEmpty() ? "" : " [" + owed + "]");
    }

    private static String inWords(AnswerOwed owed) {
        String perhaps = owed.holds() == Truth.UNKNOWN ? "perhaps: " : "";
        return perhaps
                + owed.deed().words()
                + (owed.due() != null
                        ? ", by " + Days.inWords(owed.due())
                        : owed.kind() == Deadline.Kind.NO_STATUTORY_DEADLINE
                                ? ", no statutory deadline"
                                : owed.kind() == Deadline.Kind.NO_TIME_STATED
                                        ? ", no time stated"
                                        : ", last day cannot be told");
    }
}
