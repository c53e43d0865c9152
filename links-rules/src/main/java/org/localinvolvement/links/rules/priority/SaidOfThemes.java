package org.localinvolvement.links.rules.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.internal.Overruling;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/** What rules about priorities say of themes, and which of it stands where rules overrule others. */
final class SaidOfThemes {

    enum Verdict {
        WEIGH,
        RECOMMEND,
        DEFER
    }

    /**
     * A finding about a theme: what it says of it, because of which trigger point, whose findings it sets aside, and what
     * would have to be known beyond the trigger point to settle it (empty if nothing).
     */
    private record Said(
            Finding finding, Verdict verdict, TriggerReached trigger, List<String> overrules, String missing)
            implements Overruling.Finding {
        String theme() {
            return finding.subject();
        }
    }

    private final List<Said> said;

    private SaidOfThemes(List<Said> said) {
        this.said = List.copyOf(said);
    }

    static SaidOfThemes heard(RuleBase rules, Collection<?> facts) {
        List<Said> said = new ArrayList<>();
        rules.ask(facts, speaking -> new Collector(speaking, said));
        said.sort(Comparator.comparing(Said::finding, TriggerPoints.order()));
        return new SaidOfThemes(said);
    }

    /** A theme is weighed if a finding weighs it and no finding that overrules that one holds. */
    Map<String, Truth> weighed() {
        Map<String, Truth> weighed = new TreeMap<>();
        for (Said one : said) {
            if (one.verdict() == Verdict.WEIGH) {
                Truth overruled = deferredAlike(one) ? Truth.YES : Overruling.of(one, said);
                weighed.merge(one.theme(), one.finding().holds().and(overruled.not()), Truth::or);
            }
        }
        return weighed;
    }

    /**
     * Where the same trigger point would weigh a theme and defer it, it is not weighed whether that trigger point is reached or
     * not.
     */
    private boolean deferredAlike(Said weighing) {
        return said.stream()
                .anyMatch(other -> other.verdict() == Verdict.DEFER
                        && other.theme().equals(weighing.theme())
                        && other.trigger().title().equals(weighing.trigger().title())
                        && other.overrules().contains(weighing.finding().ruleId())
                        && Overruling.of(other, said) == Truth.NO);
    }

    /** The trigger points that weigh a theme, by the order of the findings. */
    List<TriggerReached> weighing(String theme) {
        return said.stream()
                .filter(one -> one.verdict() == Verdict.WEIGH && one.theme().equals(theme))
                .map(Said::trigger)
                .toList();
    }

    List<String> triggersOf(String theme) {
        return said.stream()
                .filter(one -> one.verdict() == Verdict.WEIGH && one.theme().equals(theme))
                .map(one -> one.finding().holds() == Truth.UNKNOWN
                        ? one.trigger().title() + " (cannot say)"
                        : one.trigger().title())
                .distinct()
                .toList();
    }

    Set<String> deferred() {
        return said.stream()
                .filter(one -> one.verdict() == Verdict.DEFER && Overruling.of(one, said) == Truth.NO)
                .map(Said::theme)
                .collect(Collectors.toSet());
    }

    /** What else is said of themes that are not certainly weighed, so that none of them is lost without a word. */
    List<Finding> insteadOfWeighing(Verdict verdict, Map<String, Truth> weighed) {
        return said.stream()
                .filter(one -> one.verdict() == verdict && weighed.getOrDefault(one.theme(), Truth.NO) != Truth.YES)
                .map(Said::finding)
                .toList();
    }

    List<Finding> findings() {
        return said.stream().map(Said::finding).toList();
    }

    Set<String> themes() {
        return said.stream().map(Said::theme).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> missing() {
        return said.stream()
                .map(Said::missing)
                .filter(what -> !what.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Turns what a rule says into a finding. */
    private static final class Collector implements PriorityFindings {
        private final Supplier<FiredRule> speaking;
        private final List<Said> said;

        Collector(Supplier<FiredRule> speaking, List<Said> said) {
            this.speaking = speaking;
            this.said = said;
        }

        @Override
        public void weigh(TriggerReached trigger) {
            add(trigger.holds(), Verdict.WEIGH, trigger, List.of(), "");
        }

        @Override
        public void recommend(TriggerReached praise, Measure besides, Measure minority) {
            Truth holds = praise.holds()
                    .and(besides.reached().not())
                    .and(minority.reached().not());
            Set<ParameterValue> read = new LinkedHashSet<>(besides.parameters());
            read.addAll(minority.parameters());
            String missing = Stream.of(besides.missing(), minority.missing())
                    .filter(what -> !what.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", and on "));
            add(holds, Verdict.RECOMMEND, praise, List.copyOf(read), missing);
        }

        @Override
        public void defer(TriggerReached trigger) {
            add(trigger.holds(), Verdict.DEFER, trigger, List.of(), "");
        }

        private void add(
                Truth holds, Verdict verdict, TriggerReached trigger, List<ParameterValue> read, String missing) {
            if (holds != Truth.NO) {
                FiredRule fired = speaking.get();
                String open = "";
                if (!missing.isEmpty()) {
                    open = " Whether it is so depends on " + missing + ".";
                } else if (trigger.holds() == Truth.UNKNOWN) {
                    open = " Whether that trigger point is reached cannot be said.";
                }
                Finding finding = fired.finding(trigger.theme(), holds, fired.reason() + open, read);
                said.add(new Said(finding, verdict, trigger, fired.rule().overrules(), missing));
            }
        }
    }
}
