package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.rules.annual.AnnualReporting;
import org.localinvolvement.links.rules.commissioning.CommissioningCycle;
import org.localinvolvement.links.rules.governance.Governance;
import org.localinvolvement.links.rules.internal.RuleTexts;
import org.localinvolvement.links.rules.involving.DocumentsCheck;
import org.localinvolvement.links.rules.involving.DutyToInvolve;
import org.localinvolvement.links.rules.involving.NeedsCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RuleOverride;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.programme.ProgrammeSetting;
import org.localinvolvement.links.rules.routing.Routing;
import org.localinvolvement.links.rules.sharing.SharedServices;
import org.localinvolvement.links.rules.trigger.MeasureKind;
import org.localinvolvement.links.rules.visit.VisitPlanning;

/**
 * Every rule, with what it rests on and what it reads: generated from the text of the rules.
 *
 * @param rules in the order of questions, packs and ids
 */
public record RuleCatalogue(List<Entry> rules) {

    private static final String LIBRARY = "links";

    /** Copies the list. */
    public RuleCatalogue {
        rules = List.copyOf(rules);
    }

    /**
     * A rule.
     *
     * @param id its id
     * @param title its title
     * @param question the question that it answers
     * @param pack the pack that it comes from; {@code links} for a rule that the library ships
     * @param file the file in which it stands
     * @param line the line of its name, from 1
     * @param citations what it rests on
     * @param because its reason, with {@code {name}} where a figure goes
     * @param actions what it calls for
     * @param overrules the rules whose findings on the same subject it sets aside
     * @param reading why the law does not say so in terms; empty where what is cited states it
     * @param test the kind of test that the law sets; empty where none is named
     * @param parameters the agreed values that it reads
     * @param setAsideBy the pack that switched it off or replaced it; empty if it is asked
     * @param replacedBy the id of the rule that stands in its place; empty if it is asked, or switched off
     * @param reference where it was agreed to set it aside; empty if it is asked
     * @param inPlaceOf the rules in whose place it stands, in the order of the packs and their descriptions
     */
    public record Entry(
            String id,
            String title,
            String question,
            String pack,
            String file,
            int line,
            List<Citation> citations,
            String because,
            List<String> actions,
            List<String> overrules,
            String reading,
            String test,
            List<String> parameters,
            String setAsideBy,
            String replacedBy,
            String reference,
            List<String> inPlaceOf) {

        /** Copies the lists. */
        public Entry {
            citations = List.copyOf(citations);
            actions = List.copyOf(actions);
            overrules = List.copyOf(overrules);
            parameters = List.copyOf(parameters);
            inPlaceOf = List.copyOf(inPlaceOf);
        }

        /**
         * Whether a pack brought it or set it aside.
         *
         * @return false for a rule that the library ships and that is asked
         */
        public boolean concernsPacks() {
            return !pack.equals(LIBRARY) || !setAsideBy.isEmpty();
        }
    }

    /**
     * Of the rules that the library ships about every question, those among them that packs cannot add to, and those of packs.
     *
     * @param packs packs in which nothing is wrong, in the order in which they are put over the library's rules
     * @return every rule, those that are set aside among them
     */
    public static RuleCatalogue of(List<RulePack> packs) {
        List<Entry> rules = new ArrayList<>();
        for (QuestionForm form : questions()) {
            List<Entry> here = new ArrayList<>();
            RuleTexts.of(ShippedFiles.of(form.name(), ".drl"), form)
                    .forEach(text -> here.add(entry(text, form, LIBRARY, packs)));
            for (RulePack pack : packs) {
                for (PackFile file : pack.rules()) {
                    RuleTexts.of(file, form).forEach(text -> here.add(entry(text, form, pack.name(), packs)));
                }
            }
            here.sort(Comparator.comparing((Entry one) -> !one.pack().equals(LIBRARY))
                    .thenComparing(Entry::pack)
                    .thenComparing(Entry::id));
            rules.addAll(here);
        }
        return new RuleCatalogue(rules);
    }

    /**
     * Those alone that packs brought or set aside.
     *
     * @return in the same order; empty where no pack was named
     */
    public RuleCatalogue ofPacks() {
        return new RuleCatalogue(rules.stream().filter(Entry::concernsPacks).toList());
    }

    /**
     * Every question that the library answers by rules.
     *
     * @return the forms of those that packs can add to, in the order in which one rests on another, and then of the others
     */
    public static List<QuestionForm> questions() {
        return Stream.of(
                        RulePackCheck.questions(),
                        List.of(ProgrammeSetting.form(), VisitPlanning.form()),
                        Routing.forms(),
                        List.of(
                                CommissioningCycle.form(),
                                DutyToInvolve.form(),
                                NeedsCheck.form(),
                                DocumentsCheck.form(),
                                SharedServices.form()),
                        Governance.forms(),
                        List.of(AnnualReporting.form()))
                .flatMap(List::stream)
                .toList();
    }

    private static Entry entry(RuleTexts.Written rule, QuestionForm form, String pack, List<RulePack> packs) {
        Set<String> parameters = new TreeSet<>();
        form.facts().stream()
                .filter(fact -> rule.facts().contains(fact.type().getSimpleName()))
                .forEach(fact -> {
                    // A fact that is one of several agreed values is asked for by its name.
                    List<String> named = fact.parameters().stream()
                            .filter(rule.texts()::contains)
                            .toList();
                    parameters.addAll(named.isEmpty() ? fact.parameters() : named);
                });
        for (MeasureKind kind : MeasureKind.values()) {
            if (rule.constants().contains("MeasureKind." + kind.name())) {
                parameters.add(kind.threshold());
                parameters.add(kind.window());
            }
        }
        Set<String> known = new TreeSet<>(Parameters.standard().names());
        packs.forEach(one -> known.addAll(one.parameters().names()));
        rule.texts().stream().filter(known::contains).forEach(parameters::add);
        String id = rule.text().id();
        String setAsideBy = "";
        String replacedBy = "";
        String reference = "";
        List<String> inPlaceOf = new ArrayList<>();
        for (RulePack one : packs) {
            for (RuleOverride override : one.overrides()) {
                if (override.rule().equals(id) && setAsideBy.isEmpty()) {
                    setAsideBy = one.name();
                    replacedBy = override.by();
                    reference = override.reference();
                }
                if (override.by().equals(id)) {
                    inPlaceOf.add(override.rule());
                }
            }
        }
        return new Entry(
                id,
                rule.text().title(),
                form.name(),
                pack,
                rule.file(),
                rule.line(),
                rule.text().citations(),
                rule.text().because(),
                rule.text().actions(),
                rule.text().overrules(),
                rule.text().reading(),
                rule.text().test(),
                List.copyOf(parameters),
                setAsideBy,
                replacedBy,
                reference,
                inPlaceOf);
    }
}
