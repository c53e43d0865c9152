package org.localinvolvement.links.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.authoring.AskedRules;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.internal.MixedRules;
import org.localinvolvement.links.rules.internal.PackRule;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RuleOverride;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.ParameterChange;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * Two sides, and everything between them: the side before with any choice of the differences taken from the side after.
 *
 * <p>Not for several threads.
 */
final class Mixtures implements AutoCloseable {

    private final ComparedSide before;
    private final ComparedSide after;
    private final SortedMap<String, PackRule> rulesBefore;
    private final SortedMap<String, PackRule> rulesAfter;
    private final SortedMap<String, RuleOverride> asideBefore;
    private final SortedMap<String, RuleOverride> asideAfter;
    private final Parameters agreedBefore;
    private final Parameters agreedAfter;
    private final List<Difference> differences;
    private final MixedRules compiled;
    private final AskedRules shipped;
    private final Map<Choice, RuleBase> bases = new HashMap<>();

    /** A rule base: of one question, with some differences taken. */
    private record Choice(String form, SortedSet<Integer> taken) {}

    /**
     * A difference, and what taking it changes.
     *
     * @param told as it is told
     * @param rules the ids of rules that are taken from the side after
     * @param aside the ids of rules that are set aside as on the side after
     * @param agreed what is agreed as on the side after; null for nothing
     * @param bearsOn the questions whose answers may change
     */
    record Difference(
            PackDifference told,
            Set<String> rules,
            Set<String> aside,
            @Nullable ParameterChange agreed,
            Set<AskedQuestion> bearsOn) {

        boolean isOfRules() {
            return agreed == null && !isOfTheDate();
        }

        boolean isOfTheDate() {
            return told.kind() == PackDifference.Kind.AS_AT;
        }

        int number() {
            return told.number();
        }
    }

    Mixtures(ComparedSide before, ComparedSide after) {
        this.before = before;
        this.after = after;
        this.rulesBefore = rules(before.pack());
        this.rulesAfter = rules(after.pack());
        // A rule that both have is one rule, so that it is compiled once.
        rulesBefore.replaceAll((id, rule) -> {
            PackRule same = rulesAfter.get(id);
            return same != null && same.saysTheSameAs(rule) ? same : rule;
        });
        this.asideBefore = aside(before.pack());
        this.asideAfter = aside(after.pack());
        Parameters all = before.agreed();
        Parameters others = after.agreed();
        this.agreedBefore = all.knowing(others);
        this.agreedAfter = others.knowing(all);
        this.compiled = MixedRules.of(versions());
        this.shipped = AskedRules.of(List.of());
        this.differences = new DifferencesFound().found();
    }

    private static SortedMap<String, PackRule> rules(@Nullable RulePack pack) {
        SortedMap<String, PackRule> rules = new TreeMap<>();
        if (pack != null) {
            PackRule.of(pack, RulePackCheck.questions()).forEach(rule -> rules.put(rule.id(), rule));
        }
        return rules;
    }

    private static SortedMap<String, RuleOverride> aside(@Nullable RulePack pack) {
        SortedMap<String, RuleOverride> aside = new TreeMap<>();
        if (pack != null) {
            pack.overrides().forEach(override -> aside.put(override.rule(), override));
        }
        return aside;
    }

    private Map<String, List<PackRule>> versions() {
        Map<String, List<PackRule>> versions = new TreeMap<>();
        rulesBefore.forEach((id, rule) -> versions.computeIfAbsent(
                        rule.equals(rulesAfter.get(id)) ? "both" : "before", word -> new ArrayList<>())
                .add(rule));
        rulesAfter.forEach((id, rule) -> {
            if (!rule.equals(rulesBefore.get(id))) {
                versions.computeIfAbsent("after", word -> new ArrayList<>()).add(rule);
            }
        });
        return versions;
    }

    List<Difference> differences() {
        return differences;
    }

    private boolean dated() {
        return before.asAt() != null && after.asAt() != null;
    }

    /** For which date is asked; null for the own date of each case. */
    @Nullable
    LocalDate asAt(Set<Integer> taken) {
        return differences.stream().anyMatch(one -> one.isOfTheDate() && taken.contains(one.number()))
                ? after.asAt()
                : before.asAt();
    }

    /** The differences that agree something otherwise, or ask for another date. */
    SortedSet<Integer> ofWhatIsAgreed(Set<Integer> taken) {
        return numbers(taken, one -> !one.isOfRules());
    }

    private SortedSet<Integer> numbers(Set<Integer> taken, Predicate<Difference> which) {
        return differences.stream()
                .filter(which)
                .map(Difference::number)
                .filter(taken::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is agreed on the side after. */
    Parameters agreedAfter() {
        return agreedAfter;
    }

    /** What is agreed. */
    Parameters agreed(Set<Integer> taken) {
        List<Difference> otherwise =
                differences.stream().filter(one -> !one.isOfRules()).toList();
        if (otherwise.stream().noneMatch(one -> taken.contains(one.number()))) {
            return agreedBefore;
        }
        if (otherwise.stream().allMatch(one -> taken.contains(one.number()))) {
            return agreedAfter;
        }
        Parameters mixed = inForce(before, agreedBefore);
        Parameters others = inForce(after, agreedAfter);
        for (Difference one : otherwise) {
            if (one.agreed() != null && taken.contains(one.number())) {
                mixed = mixed.taking(one.agreed(), others);
            }
        }
        LocalDate day = asAt(taken);
        return day == null ? mixed : mixed.begunBy(day);
    }

    private Parameters inForce(ComparedSide side, Parameters agreed) {
        return side.asAt() == null ? agreed : agreed.inForceOn(side.asAt());
    }

    /** The rules of a question. */
    AskedRules rules(AskedQuestion question, Set<Integer> taken) {
        AskedRules asked = shipped;
        for (QuestionForm form : RulePackCheck.questions()) {
            if (AskedRules.dependingOn(form).contains(question)) {
                SortedSet<Integer> ofRules =
                        numbers(taken, one -> one.isOfRules() && one.bearsOn().contains(question));
                RuleBase base = bases.computeIfAbsent(new Choice(form.name(), ofRules), choice -> base(form, ofRules));
                asked = asked.asking(form, base);
            }
        }
        return asked;
    }

    private RuleBase base(QuestionForm form, Set<Integer> taken) {
        Set<String> rulesTaken = new TreeSet<>();
        Set<String> asideTaken = new TreeSet<>();
        differences.stream().filter(one -> taken.contains(one.number())).forEach(one -> {
            rulesTaken.addAll(one.rules());
            asideTaken.addAll(one.aside());
        });
        Map<String, String> setAside = new TreeMap<>();
        mixed(asideBefore, asideAfter, asideTaken).values().forEach(one -> setAside.put(one.rule(), one.by()));
        return compiled.choosing(
                form, mixed(rulesBefore, rulesAfter, rulesTaken).values(), setAside);
    }

    private static <T> SortedMap<String, T> mixed(
            SortedMap<String, T> before, SortedMap<String, T> after, Set<String> taken) {
        SortedMap<String, T> mixed = new TreeMap<>(before);
        for (String id : taken) {
            T other = after.get(id);
            if (other == null) {
                mixed.remove(id);
            } else {
                mixed.put(id, other);
            }
        }
        return mixed;
    }

    @Override
    public void close() {
        bases.values().forEach(RuleBase::close);
        shipped.close();
    }

    /** Finds in what the sides differ. */
    private final class DifferencesFound {
        private final List<Difference> found = new ArrayList<>();
        /** New and gone rules that are told with the rule in whose place they stand. */
        private final Set<String> toldAlready = new TreeSet<>();

        List<Difference> found() {
            List<Difference> aside = new ArrayList<>();
            Set<String> set = new TreeSet<>(asideBefore.keySet());
            set.addAll(asideAfter.keySet());
            set.forEach(id -> aside(id, aside));
            Set<String> rules = new TreeSet<>(rulesBefore.keySet());
            rules.addAll(rulesAfter.keySet());
            rules.removeAll(toldAlready);
            rules.forEach(this::rule);
            found.addAll(aside);
            inForce(before, agreedBefore).changesTo(inForce(after, agreedAfter)).forEach(this::agreed);
            if (dated() && !Objects.equals(before.asAt(), after.asAt())) {
                found.add(new Difference(
                        new PackDifference(
                                0,
                                PackDifference.Kind.AS_AT,
                                "",
                                "",
                                "",
                                List.of(String.valueOf(before.asAt())),
                                List.of(String.valueOf(after.asAt()))),
                        Set.of(),
                        Set.of(),
                        null,
                        EnumSet.allOf(AskedQuestion.class)));
            }
            return IntStream.range(0, found.size())
                    .mapToObj(i -> numbered(i + 1, found.get(i)))
                    .toList();
        }

        private static Difference numbered(int number, Difference one) {
            PackDifference told = one.told();
            return new Difference(
                    new PackDifference(
                            number, told.kind(), told.name(), told.about(), told.place(), told.before(), told.after()),
                    one.rules(),
                    one.aside(),
                    one.agreed(),
                    one.bearsOn());
        }

        private void rule(String id) {
            PackRule was = rulesBefore.get(id);
            PackRule is = rulesAfter.get(id);
            if (Objects.equals(was, is)) {
                return;
            }
            Set<AskedQuestion> bearsOn = EnumSet.noneOf(AskedQuestion.class);
            Stream.of(was, is)
                    .flatMap(Stream::ofNullable)
                    .forEach(rule -> bearsOn.addAll(AskedRules.dependingOn(rule.form())));
            found.add(new Difference(told(id, was, is), Set.of(id), Set.of(), null, bearsOn));
        }

        private PackDifference told(String id, @Nullable PackRule was, @Nullable PackRule is) {
            List<String> before = was == null ? List.of() : without(was.lines(), is);
            List<String> after = is == null ? List.of() : without(is.lines(), was);
            PackDifference.Kind kind = was == null
                    ? PackDifference.Kind.RULE_ADDED
                    : is == null ? PackDifference.Kind.RULE_REMOVED : PackDifference.Kind.RULE_CHANGED;
            PackRule named = is == null ? Objects.requireNonNull(was) : is;
            return new PackDifference(
                    0,
                    kind,
                    id,
                    named.rule().says("title"),
                    place(named),
                    kind == PackDifference.Kind.RULE_CHANGED ? before : List.of(),
                    kind == PackDifference.Kind.RULE_CHANGED ? after : List.of());
        }

        private static List<String> without(List<String> lines, @Nullable PackRule other) {
            List<String> rest = new ArrayList<>(lines);
            if (other != null) {
                rest.removeAll(other.lines());
            }
            return rest;
        }

        private static String place(PackRule rule) {
            return rule.file().name() + ":" + rule.rule().place().line();
        }

        private void aside(String id, List<Difference> into) {
            RuleOverride was = asideBefore.get(id);
            RuleOverride is = asideAfter.get(id);
            List<String> before = was == null ? List.of() : List.of(inWords(was));
            List<String> after = is == null ? List.of() : List.of(inWords(is));
            if (before.equals(after)) {
                return;
            }
            Set<String> rules = new TreeSet<>();
            Stream.of(was, is)
                    .flatMap(Stream::ofNullable)
                    .map(RuleOverride::by)
                    .filter(by -> rulesBefore.containsKey(by) != rulesAfter.containsKey(by))
                    .filter(toldAlready::add)
                    .forEach(rules::add);
            PackDifference.Kind kind = is == null
                    ? PackDifference.Kind.RULE_ASKED_AGAIN
                    : is.by().isEmpty() ? PackDifference.Kind.RULE_SWITCHED_OFF : PackDifference.Kind.RULE_REPLACED;
            Set<AskedQuestion> bearsOn = EnumSet.noneOf(AskedQuestion.class);
            for (AskedQuestion question : AskedQuestion.values()) {
                if (shipped.ids(question).contains(id)) {
                    bearsOn.add(question);
                    if (question == AskedQuestion.TRIGGERS) {
                        bearsOn.add(AskedQuestion.PROGRAMME);
                    }
                }
            }
            into.add(new Difference(
                    new PackDifference(0, kind, id, "", "", before, after), rules, Set.of(id), null, bearsOn));
        }

        private static String inWords(RuleOverride override) {
            return (override.by().isEmpty() ? "switched off" : override.by() + " stands in its place") + " ("
                    + override.reference() + ")";
        }

        private void agreed(ParameterChange change) {
            boolean group = change.name().equals(ParameterChange.SELDOM_HEARD);
            found.add(new Difference(
                    new PackDifference(
                            0,
                            group ? PackDifference.Kind.SELDOM_HEARD : PackDifference.Kind.AGREED,
                            group ? change.theme() : change.name(),
                            group ? "" : change.theme(),
                            "",
                            change.before(),
                            change.after()),
                    Set.of(),
                    Set.of(),
                    change,
                    EnumSet.of(AskedQuestion.TRIGGERS, AskedQuestion.PROGRAMME)));
        }
    }
}
