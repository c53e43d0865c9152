package org.localinvolvement.links.rules.involving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.internal.RuleBase;

/**
 * What rules said when they were asked, and how what they spoke of therefore stands: without a word of theirs it is bound and met, a
 * ground against either defeats it, and an open one leaves it open where it could change the outcome.
 */
final class RulesAsked {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::subject)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::reason);

    private final List<Said> said;

    private enum Ground {
        NOT_BOUND,
        LACKING,
        OPEN,
        LAW_NOT_HELD,
        KNOWN
    }

    private record Said(Ground ground, String about, Finding finding, String missing) {

        boolean is(Ground wanted) {
            return ground == wanted;
        }
    }

    private RulesAsked(List<Said> said) {
        this.said = said;
    }

    static RulesAsked of(RuleBase rules, Collection<?> facts, List<ParameterValue> agreed) {
        List<Said> said = new ArrayList<>();
        rules.ask(facts, speaking -> new Collector(speaking, agreed, said));
        said.sort(Comparator.comparing(Said::finding, ORDER));
        return new RulesAsked(List.copyOf(said));
    }

    Checked checked(String about, String title) {
        List<Said> of = said.stream().filter(one -> one.about().equals(about)).toList();
        Truth law = all(of, Ground.LAW_NOT_HELD);
        Truth binds = all(of, Ground.NOT_BOUND).or(law).not();
        Truth met = all(of, Ground.LACKING).or(all(of, Ground.OPEN)).or(law).not();
        Verdict verdict = Verdict.of(binds, met);
        return new Checked(
                about,
                title,
                verdict,
                binds,
                met,
                // Where there is no duty, what would be lacking if there were one is no reason.
                of.stream()
                        .filter(one -> binds != Truth.NO || !(one.is(Ground.LACKING) || one.is(Ground.OPEN)))
                        .map(one -> one.finding().ruleId() + " " + one.finding().reason())
                        .toList(),
                verdict == Verdict.CANNOT_SAY ? missing(of) : List.of());
    }

    private static Truth all(List<Said> of, Ground ground) {
        return of.stream()
                .filter(one -> one.is(ground))
                .map(one -> one.finding().holds())
                .reduce(Truth.NO, Truth::or);
    }

    List<Finding> findings() {
        return said.stream().map(Said::finding).toList();
    }

    /** What would have to be known to settle everything that rules spoke of. */
    List<String> missing() {
        return missing(said);
    }

    /** What would have to be known to settle one thing that rules spoke of. */
    List<String> missing(String about) {
        return missing(said.stream().filter(one -> one.about().equals(about)).toList());
    }

    private static List<String> missing(List<Said> of) {
        Set<String> missing = new TreeSet<>();
        of.stream()
                .filter(one -> one.finding().holds() == Truth.UNKNOWN)
                .map(Said::missing)
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    /** Turns what a rule says into a finding. */
    private record Collector(Supplier<FiredRule> speaking, List<ParameterValue> agreed, List<Said> said)
            implements InvolvementFindings {

        @Override
        public void notBound(String about, Truth when, String missing) {
            add(Ground.NOT_BOUND, about, when, missing);
        }

        @Override
        public void lacks(String about, Truth when, String missing) {
            add(Ground.LACKING, about, when, missing);
        }

        @Override
        public void open(String about, String missing) {
            cannotSay(Ground.OPEN, about, missing);
        }

        @Override
        public void lawNotHeld(String about, String missing) {
            cannotSay(Ground.LAW_NOT_HELD, about, missing);
        }

        private void cannotSay(Ground ground, String about, String missing) {
            Finding finding = finding(about, Truth.UNKNOWN, "Cannot say: it depends on " + missing + ". ");
            said.add(new Said(ground, about, finding, missing));
        }

        @Override
        public void known(String about) {
            add(Ground.KNOWN, about, Truth.YES, "");
        }

        private void add(Ground ground, String about, Truth when, String missing) {
            if (when == Truth.NO) {
                return;
            }
            String before = when == Truth.YES ? "" : "Cannot say: it depends on " + missing + ". If it is so: ";
            said.add(new Said(ground, about, finding(about, when, before), missing));
        }

        private Finding finding(String about, Truth when, String before) {
            FiredRule fired = speaking.get();
            return fired.finding(about, when, before + fired.reason(), agreed);
        }
    }
}
