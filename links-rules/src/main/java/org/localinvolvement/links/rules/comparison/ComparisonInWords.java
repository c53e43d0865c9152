package org.localinvolvement.links.rules.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.rules.comparison.DecisionChange.Kind;

/** Tells a comparison to people. */
final class ComparisonInWords {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder words = new StringBuilder();

    private ComparisonInWords() {}

    static String of(RuleComparison comparison) {
        ComparisonInWords told = new ComparisonInWords();
        told.line("Before: " + comparison.before());
        told.line("Now:    " + comparison.after());
        told.line("");
        if (!comparison.differences().isEmpty()) {
            told.line("What differs:");
            comparison.differences().forEach(told::tell);
            told.line("");
        }
        comparison.changed().forEach(told::tell);
        comparison.unasked().forEach(told::tell);
        told.line(count(comparison));
        return told.words.toString();
    }

    private static String count(RuleComparison comparison) {
        int changed = comparison.changed().size();
        int unasked = comparison.unasked().size();
        return counted(changed + comparison.same() + unasked, "case", "cases") + ": " + changed + " decided otherwise, "
                + comparison.same() + " as before, " + unasked + " not asked; "
                + counted(comparison.differences().size(), "difference", "differences");
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private void line(String text) {
        words.append(Visible.text(text, REPLACEMENT)).append('\n');
    }

    private void tell(PackDifference one) {
        String lead = "  " + one.number() + ". ";
        if (one.kind() == PackDifference.Kind.AS_AT) {
            line(lead + "the date: " + one.after().get(0) + ", before "
                    + one.before().get(0) + "; "
                    + ofTheDate(
                            LocalDate.parse(one.before().get(0)),
                            LocalDate.parse(one.after().get(0))));
            return;
        }
        String place = one.place().isEmpty() ? "" : " (" + one.place() + ")";
        String about = one.about().isEmpty()
                ? ""
                : one.kind() == PackDifference.Kind.AGREED ? " for " + one.about() : " " + one.about();
        line(lead + one.name() + about + " " + one.kind().words() + place);
        one.before().forEach(before -> line("       before: " + before));
        one.after().forEach(after -> line("       now:    " + after));
    }

    private static String ofTheDate(LocalDate before, LocalDate after) {
        Regime was = Regime.asAt(before);
        Regime is = Regime.asAt(after);
        String said = "what was said or happened in the days looked at";
        return was == is ? said : said + ", and the law (" + was.title() + " -> " + is.title() + ")";
    }

    private void tell(ChangedCase one) {
        String when = one.before().equals(one.after()) ? "" + one.after() : one.after() + ", before " + one.before();
        line(named(one.source(), one.line(), one.name()) + ": " + one.question().word() + " as at " + when);
        one.changes().forEach(change -> tell(change, one.cutShort()));
        if (one.cutShort()) {
            line("  Only the first " + RuleComparison.MOST_TRIED + " differences were tried as causes.");
        }
        line("");
    }

    private void tell(UnaskedCase one) {
        line(named(one.source(), one.line(), one.name()) + ": cannot say, because it cannot be asked "
                + one.side().words());
        one.reasons().forEach(reason -> line("  " + reason));
        line("");
    }

    private static String named(String source, int line, String name) {
        String place = line == 0 ? source : source + ":" + line;
        return name.isEmpty() ? place : name + " (" + place + ")";
    }

    private void tell(DecisionChange change, boolean cutShort) {
        line("  " + subject(change) + movement(change));
        if (!change.before().isEmpty() && change.kind() != Kind.MISSING) {
            line("    before: " + change.before());
        }
        if (!change.after().isEmpty() && change.kind() != Kind.MISSING) {
            line("    now:    " + change.after());
        }
        line("    because of " + because(change.causes(), cutShort));
    }

    private static String subject(DecisionChange change) {
        String about = change.subject().isEmpty() ? "nothing in particular" : change.subject();
        return switch (change.kind()) {
            case OUTCOME -> "the outcome";
            case PRIORITY -> "priority " + about;
            case ENTRY -> "entry to " + about;
            case DUTY -> "duty " + about;
            case FINDING -> change.rule() + " about " + about;
            case MISSING -> "what would have to be known, " + about + ",";
        };
    }

    private static String movement(DecisionChange change) {
        return switch (change.movement()) {
            case CAME -> change.kind() == Kind.FINDING ? " is found" : " is new";
            case WENT -> change.kind() == Kind.FINDING ? " is found no longer" : " is gone";
            case STANDS_OTHERWISE -> " stands otherwise";
        };
    }

    private static String because(List<ChangeCause> causes, boolean cutShort) {
        List<ChangeCause> alone = causes.stream().filter(ChangeCause::alone).toList();
        List<ChangeCause> needed =
                causes.stream().filter(one -> one.needed() && !one.alone()).toList();
        String rest = cutShort ? ", as far as tried" : "";
        if (causes.isEmpty()) {
            return "several differences together" + rest;
        }
        if (alone.isEmpty()) {
            return numbers(needed) + (needed.size() == 1 ? " together with others" : " together") + rest;
        }
        return numbers(alone)
                + (alone.size() == 1 ? "" : ", each by itself")
                + (needed.isEmpty() ? "" : ", and not without " + numbers(needed))
                + rest;
    }

    private static String numbers(List<ChangeCause> causes) {
        return causes.stream().map(one -> String.valueOf(one.difference())).collect(Collectors.joining(" and "));
    }
}
