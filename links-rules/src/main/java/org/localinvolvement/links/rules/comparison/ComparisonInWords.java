package org.localinvolvement.links.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.comparison.DecisionChange.Kind;
import org.localinvolvement.links.rules.comparison.DecisionChange.Movement;

/** Tells a comparison to people. */
final class ComparisonInWords {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder words = new StringBuilder();

    /** What trigger questions tell, which the programme that is asked of the same repeats. */
    private final Set<ToldOfTriggers> toldOfTriggers = new HashSet<>();

    private ComparisonInWords() {}

    /** What stands under the trigger points of a case: not its words, because the programme does not say what is overruled. */
    private record ToldOfTriggers(
            String source,
            int line,
            String name,
            Kind kind,
            Movement movement,
            String subject,
            String rule,
            List<ChangeCause> causes) {
        static ToldOfTriggers of(ChangedCase one, DecisionChange change) {
            return new ToldOfTriggers(
                    one.source(),
                    one.line(),
                    one.name(),
                    change.kind(),
                    change.movement(),
                    change.subject(),
                    change.rule(),
                    change.causes());
        }
    }

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
        Stream.concat(comparison.changed().stream(), comparison.reworded().stream())
                .filter(one -> one.question() == AskedQuestion.TRIGGERS)
                .forEach(one ->
                        one.changes().forEach(change -> told.toldOfTriggers.add(ToldOfTriggers.of(one, change))));
        comparison.changed().forEach(told::tell);
        comparison.unasked().forEach(told::tell);
        comparison.reworded().forEach(told::tell);
        told.line(count(comparison));
        return told.words.toString();
    }

    private static String count(RuleComparison comparison) {
        int changed = comparison.changed().size();
        int reworded = comparison.reworded().size();
        int unasked = comparison.unasked().size();
        return counted(changed + reworded + comparison.same() + unasked, "case", "cases") + ": " + changed
                + " decided otherwise, " + reworded + " in other words alone, " + comparison.same() + " as before, "
                + unasked + " not asked; "
                + counted(comparison.differences().size(), "difference", "differences")
                + " between the two sides";
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
        List<DecisionChange> own = new ArrayList<>(one.changes());
        if (one.question() == AskedQuestion.PROGRAMME) {
            own.removeIf(change -> (change.kind() == Kind.FINDING || change.kind() == Kind.MISSING)
                    && toldOfTriggers.contains(ToldOfTriggers.of(one, change)));
        }
        own.stream().filter(DecisionChange::decides).forEach(change -> tell(change, one.cutShort()));
        tellOtherWords(own, one.cutShort());
        int repeated = one.changes().size() - own.size();
        if (repeated > 0) {
            line("  told under triggers, and the same here: " + counted(repeated, "change", "changes"));
        }
        if (one.cutShort()) {
            line("  Only the first " + RuleComparison.MOST_TRIED + " differences were tried as causes.");
        }
        line("");
    }

    /** One line for everything that only says other words because of the same. */
    private void tellOtherWords(List<DecisionChange> changes, boolean cutShort) {
        Map<String, List<DecisionChange>> because = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> !change.decides())
                .forEach(change -> because.computeIfAbsent(
                                because(change.causes(), cutShort), words -> new ArrayList<>())
                        .add(change));
        because.forEach((causes, same) -> {
            Map<String, Integer> rules = new TreeMap<>();
            List<String> priorities = new ArrayList<>();
            for (DecisionChange change : same) {
                if (change.kind() == Kind.FINDING) {
                    rules.merge(change.rule(), 1, Integer::sum);
                } else {
                    priorities.add(change.subject());
                }
            }
            int findings = same.size() - priorities.size();
            if (findings > 0) {
                line("  " + counted(findings, "finding stands", "findings stand")
                        + " as before, in other words or figures (because of " + causes + "): "
                        + rules.entrySet().stream()
                                .map(rule -> rule.getValue() + " of " + rule.getKey())
                                .collect(Collectors.joining(", ")));
            }
            if (!priorities.isEmpty()) {
                line("  " + counted(priorities.size(), "priority stands", "priorities stand")
                        + " as before, in other figures (because of " + causes + "): " + String.join(", ", priorities));
            }
        });
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
            case IN_OTHER_WORDS -> " stands as before, in other words";
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
