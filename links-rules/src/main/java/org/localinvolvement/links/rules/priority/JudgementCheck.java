package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.priority.CriteriaProfile.OverrideRule;

/** Whether judgements go with a profile and with the themes that there are; the same for a file and for values made in code. */
final class JudgementCheck {

    private final CriteriaProfile profile;
    private final Set<String> themes;

    /** What is wrong, and with which key. */
    record Fault(ProblemCode code, String key, String reason, String remedy) {}

    JudgementCheck(CriteriaProfile profile, Collection<String> themes) {
        this.profile = profile;
        this.themes = new TreeSet<>(themes);
    }

    List<Fault> faults(Judgement judgement) {
        return faults(
                judgement.theme(), judgement.criterion(), judgement.value(), judgement.role(), judgement.reason());
    }

    List<Fault> faults(String theme, String criterion, BigDecimal value, String role, String reason) {
        List<Fault> faults = new ArrayList<>(ofTheme(theme));
        Optional<Criterion> of = profile.criterion(criterion);
        if (of.isEmpty()) {
            faults.add(new Fault(
                    ProblemCode.JUDGED_CRITERION_UNKNOWN,
                    "criterion",
                    "the profile " + profile.name() + " has no criterion of this id",
                    Suggestion.among(
                            criterion,
                            profile.criteria().stream().map(Criterion::id).toList())));
            return faults;
        }
        faults.addAll(ofCriterion(of.get(), value, role, reason));
        return faults;
    }

    private List<Fault> ofTheme(String theme) {
        return themes.contains(theme)
                ? List.of()
                : List.of(new Fault(
                        ProblemCode.JUDGED_THEME_UNKNOWN,
                        "theme",
                        "nobody has spoken about a theme of this code",
                        Suggestion.nearest(theme, themes)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Give the theme's code as it stands in the contact log")));
    }

    private static List<Fault> ofCriterion(Criterion criterion, BigDecimal value, String role, String reason) {
        if (criterion.judgedBy().isEmpty()) {
            return List.of(new Fault(
                    ProblemCode.VALUE_INVALID,
                    "criterion",
                    "this criterion is measured, and the profile lets no judgement stand in the measure's place",
                    "Leave the judgement out, or say judged_by: in the profile"));
        }
        List<Fault> faults = new ArrayList<>();
        if (!criterion.judgedBy().contains(role)) {
            faults.add(new Fault(
                    ProblemCode.VALUE_INVALID,
                    "role",
                    "by the profile this role does not judge " + criterion.id(),
                    Suggestion.among(role, criterion.judgedBy())));
        }
        BigDecimal from = criterion.scaleFrom();
        BigDecimal to = criterion.scaleTo();
        boolean outside = from != null && to != null && (value.compareTo(from) < 0 || value.compareTo(to) > 0);
        if (outside || value.signum() < 0) {
            faults.add(new Fault(
                    ProblemCode.VALUE_INVALID,
                    "value",
                    from == null || to == null
                            ? "a value of 0 or more is expected"
                            : "the scale of " + criterion.id() + " runs from " + from.toPlainString() + " to "
                                    + to.toPlainString(),
                    "Correct the value"));
        }
        if (criterion.measure() != null && reason.isBlank()) {
            faults.add(new Fault(
                    ProblemCode.KEY_MISSING,
                    "reason",
                    "a judgement that stands in the place of a measured figure has its recorded reason",
                    "Add reason: with why the figure is set aside"));
        }
        return faults;
    }

    List<Fault> faults(ThemeOverride override) {
        return overrideOf(override.theme());
    }

    List<Fault> overrideOf(String theme) {
        List<Fault> faults = new ArrayList<>(ofTheme(theme));
        if (profile.overrides() == OverrideRule.NONE) {
            faults.add(new Fault(
                    ProblemCode.VALUE_INVALID,
                    "theme",
                    "the profile " + profile.name() + " allows no override",
                    "Leave it out, or say overrides: in the profile"));
        }
        return faults;
    }

    /** Refuses what was made in code and does not fit; nothing is said of what a file would have told already. */
    void require(Judgements judgements) {
        List<Problem> problems = new ArrayList<>();
        for (Judgement judgement : judgements.judgements()) {
            faults(judgement).forEach(fault -> problems.add(problem(fault, judgement.theme())));
        }
        for (ThemeOverride override : judgements.overrides()) {
            faults(override).forEach(fault -> problems.add(problem(fault, override.theme())));
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
    }

    private static Problem problem(Fault fault, String theme) {
        return new Problem(fault.code(), "judgements", 0, fault.key(), theme, fault.reason(), fault.remedy());
    }
}
