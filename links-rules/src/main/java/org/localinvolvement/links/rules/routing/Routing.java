package org.localinvolvement.links.rules.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;

/**
 * Answers whom to approach about an issue, in which role, with which power, and what they then owe by when.
 *
 * <p>The as-at date chooses the law: that of Local Involvement Networks to 31 March 2013, and that of local Healthwatch from 1 April
 * 2013; before 1 April 2008 nobody is approached. Duties and last days are those of {@link DutyClocks}; whether entry is allowed on a
 * day in a room is the question of {@link org.localinvolvement.links.rules.entry.EnterAndView}.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 ss.221 to 226; SI 2008/528; SI 2008/915; SI 2002/3048; SI
 * 2012/3094 Part 6; SI 2013/351 Part 4; "Health and social care structures" (May 2009); "Starting a work programme" (April 2008).
 *
 * <p>Safe for several threads; close it once.
 */
public final class Routing implements AutoCloseable {

    private static final QuestionForm LINKS = form("route.links");
    private static final QuestionForm HEALTHWATCH = form("route.healthwatch");

    private final RuleBase links;
    private final RuleBase healthwatch;
    private final DutyClocks clocks;

    /**
     * Loads the rules that the library ships.
     *
     * @param clocks answers what is owed by when; stays the caller's to close
     * @throws IllegalStateException if a rule names a power that does not exist
     */
    public Routing(DutyClocks clocks) {
        this(RuleBase.shipped(LINKS.name()), RuleBase.shipped(HEALTHWATCH.name()), clocks);
    }

    private Routing(RuleBase links, RuleBase healthwatch, DutyClocks clocks) {
        this.links = links;
        this.healthwatch = healthwatch;
        this.clocks = clocks;
        Stream.of(links, healthwatch).flatMap(base -> base.rules().stream()).forEach(rule -> {
            try {
                rule.actions().forEach(RoutePower::parse);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("Rule " + rule.id() + ": " + e.getMessage(), e);
            }
        });
    }

    private static QuestionForm form(String name) {
        return new QuestionForm(
                name,
                RouteFindings.class,
                List.of(new FactForm(Candidate.class, Set.of("role", "name", "about"), List.of())),
                List.of(Regime.class, RouteRole.class, Truth.class));
    }

    /**
     * What rules about routing may know and say: one form for each law.
     *
     * @return that of Local Involvement Networks, then that of local Healthwatch
     */
    public static List<QuestionForm> forms() {
        return List.of(LINKS, HEALTHWATCH);
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @return every candidate; the outcome is yes if somebody is certainly to be approached, unknown if somebody only may be, and no
     *     otherwise
     * @throws IllegalArgumentException if an area is given by something that is no council
     * @throws IllegalStateException if this is closed
     */
    public Decision<Routes> decide(RouteQuestion question) {
        Gathering.Gathered gathered = Gathering.of(question);
        RuleBase rules = rulesFor(Regime.asAt(question.asAt()));
        List<SaidOfRoute> said = new ArrayList<>();
        rules.ask(gathered.candidates(), speaking -> new RouteCollector(speaking, said));
        RouteDuties duties = RouteDuties.of(question, gathered, clocks);
        List<Approach> approaches = RouteResolution.of(gathered.candidates(), said, duties);
        Set<String> missing = new TreeSet<>(gathered.acting().missing());
        missing.addAll(gathered.gaps());
        approaches.forEach(approach -> missing.addAll(approach.missing()));
        List<RuleSet> asked = new ArrayList<>(rules.ruleSets());
        asked.addAll(duties.ruleSets());
        return new Decision<>(
                "route",
                question.asAt(),
                Regime.asAt(question.asAt()),
                approaches.stream().map(Approach::holds).reduce(Truth.NO, Truth::or),
                new Routes(gathered.acting(), approaches),
                List.copyOf(missing),
                said.stream().map(SaidOfRoute::finding).sorted(order()).toList(),
                List.of(),
                List.of(),
                asked,
                rules.overrides(),
                Fingerprint.of(List.of(asked.toString(), duties.fingerprint())),
                List.of());
    }

    private static Comparator<Finding> order() {
        return Comparator.comparing(Finding::subject)
                .thenComparing(Finding::ruleId)
                .thenComparing(Finding::reason);
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule of the law in force, for example {@code R07}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule, or an area is given by something that is no council
     */
    public RuleExplanation explain(RouteQuestion question, String ruleId) {
        RuleBase rules = rulesFor(Regime.asAt(question.asAt()));
        if (!rules.ids().contains(ruleId)) {
            throw RuleBase.unknown(ruleId, rules.ids());
        }
        return rules.explain(Gathering.of(question).candidates(), ruleId, null);
    }

    /**
     * The rules of a law, for the tools of this library.
     *
     * @param regime the law; before 1 April 2008 that of Local Involvement Networks is asked, which says that it was not in force
     * @return open as long as this is
     */
    public RuleBase rulesFor(Regime regime) {
        return regime == Regime.LOCAL_HEALTHWATCH ? healthwatch : links;
    }

    /**
     * The same question asked of other rules, for the tools of this library.
     *
     * @param regime the law whose rules are others
     * @param other the rules; they stay the caller's to close
     * @return a copy
     */
    public Routing asking(Regime regime, RuleBase other) {
        return regime == Regime.LOCAL_HEALTHWATCH
                ? new Routing(links, other, clocks)
                : new Routing(other, healthwatch, clocks);
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet, of both laws
     */
    public Set<String> ruleIds() {
        Set<String> ids = new TreeSet<>(links.ids());
        ids.addAll(healthwatch.ids());
        return ids;
    }

    @Override
    public void close() {
        links.close();
        healthwatch.close();
    }
}
