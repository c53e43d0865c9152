package org.localinvolvement.links.rules.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.sharing.SharedAnswer.Share;

/**
 * Answers who shares a service that several areas use: commissioners, networks, and the committees that scrutinise a change of it.
 *
 * <p>Source: the guides of April 2008 (issues of regional or national significance) and May 2009 (What is Specialist Commissioning?);
 * SI 2002/3048 regs 7, 8, 10; 2007 Act s.222(5). Its rules are those that the library ships; packs cannot add to them.
 *
 * <p>Safe for several threads; close it once.
 */
public final class SharedServices implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "shared",
            SharedFindings.class,
            List.of(
                    new FactForm(NetworksSeen.class, Set.of("about"), List.of()),
                    new FactForm(PlaceSeen.class, Set.of("about"), List.of()),
                    new FactForm(ProposalSeen.class, Set.of("about"), List.of()),
                    new FactForm(Sharer.class, Set.of("about"), List.of())),
            List.of(Regime.class, SharerRole.class, Truth.class));

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::ruleId)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::reason);

    private final RuleBase rules;

    /** Loads the rules that the library ships. */
    public SharedServices() {
        this(RuleBase.shipped(FORM.name()));
    }

    private SharedServices(RuleBase rules) {
        this.rules = rules;
    }

    /** What a rule said, and what would have to be known. */
    private record Said(Finding finding, boolean joint, Truth when, List<String> missing) {}

    /**
     * What rules about shared services may know and say.
     *
     * @return the form
     */
    public static QuestionForm form() {
        return FORM;
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @return everybody who has or may have a part; the outcome is yes where nothing is open, and unknown where something is
     * @throws IllegalStateException if this is closed
     */
    public Decision<SharedAnswer> decide(SharedQuestion question) {
        SharedFacts facts = new SharedFacts(question);
        List<Said> said = new ArrayList<>();
        rules.ask(facts.facts(), speaking -> new Collector(speaking, said));
        said.sort(Comparator.comparing(Said::finding, ORDER));
        List<Share> shares = new ArrayList<>();
        for (Sharer sharer : facts.sharers) {
            List<Said> of = said.stream()
                    .filter(one -> one.finding().subject().equals(sharer.about()))
                    .toList();
            if (!of.isEmpty()) {
                shares.add(new Share(
                        sharer.role(),
                        sharer.name(),
                        sharer.of(),
                        of.stream().map(Said::when).reduce(Truth.NO, Truth::or),
                        of.stream()
                                .map(one -> one.finding().ruleId() + " "
                                        + one.finding().reason())
                                .toList(),
                        of.stream().flatMap(one -> one.missing().stream()).toList()));
            }
        }
        Set<String> missing = new TreeSet<>();
        said.forEach(one -> missing.addAll(one.missing()));
        if (facts.councils.isEmpty()) {
            missing.add("for the people of which areas the service is");
        }
        boolean proposed = question.onRecord().proposal() != null;
        Truth joint = said.stream().filter(Said::joint).map(Said::when).reduce(Truth.NO, Truth::or);
        return new Decision<>(
                FORM.name(),
                question.asAt(),
                Regime.asAt(question.asAt()),
                missing.isEmpty() ? Truth.YES : Truth.UNKNOWN,
                new SharedAnswer(
                        question.onRecord().service(),
                        facts.name(),
                        facts.councils.values().stream()
                                .map(council -> council.nameOn(question.asAt()) + " (" + council.id() + ")")
                                .toList(),
                        shares,
                        proposed ? joint : null,
                        facts.notUsed),
                List.copyOf(missing),
                said.stream().map(Said::finding).toList(),
                List.of(),
                List.of(),
                rules.ruleSets(),
                rules.overrides(),
                Fingerprint.of(List.of(rules.ruleSets().toString())),
                List.of());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about shared services, for example {@code S10}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(SharedQuestion question, String ruleId) {
        return rules.explain(new SharedFacts(question).facts(), ruleId, null);
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIds() {
        return rules.ids();
    }

    /** The rules themselves. */
    RuleBase rules() {
        return rules;
    }

    /** The same question asked of other rules. */
    SharedServices asking(RuleBase other) {
        return new SharedServices(other);
    }

    @Override
    public void close() {
        rules.close();
    }

    /** Turns what a rule says into a finding. */
    private record Collector(Supplier<FiredRule> speaking, List<Said> said) implements SharedFindings {

        @Override
        public void shares(String about, Truth when, String missing) {
            add(about, when, missing.isEmpty() ? List.of() : List.of(missing), false);
        }

        @Override
        public void joint(String about, Truth several, Truth substantial, Truth health) {
            List<String> missing = new ArrayList<>();
            open(missing, several, "which areas the proposal affects");
            open(missing, substantial, "whether the proposal varies services substantially");
            open(missing, health, "whether the service is a health service");
            add(about, several.and(substantial).and(health), missing, true);
        }

        private static void open(List<String> missing, Truth fact, String what) {
            if (fact == Truth.UNKNOWN) {
                missing.add(what);
            }
        }

        @Override
        public void known(String about, Truth when, String missing) {
            add(about, when, List.of(missing), false);
        }

        private void add(String about, Truth when, List<String> missing, boolean joint) {
            if (when == Truth.NO) {
                return;
            }
            FiredRule fired = speaking.get();
            String reason = when == Truth.YES
                    ? fired.reason()
                    : "Cannot say: it depends on " + String.join(", and ", missing) + ". If it is so: "
                            + fired.reason();
            said.add(new Said(
                    fired.finding(about, when, reason, List.of()),
                    joint,
                    when,
                    when == Truth.UNKNOWN ? missing : List.of()));
        }
    }
}
