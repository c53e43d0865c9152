package org.localinvolvement.links.rules.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.commissioning.ThemePhases;

/** Tells on which phases of commissioning the themes of an issue bear, as far as the LINk agreed that. */
final class PhasesOfIssue {

    private final PlanQuestion question;

    PhasesOfIssue(PlanQuestion question) {
        this.question = question;
    }

    /** Yes where a theme is agreed to bear on it; unknown where of some theme nothing is agreed, or the issue names none. */
    Truth bearsOn(CommissioningPhase phase, String service) {
        Set<String> themes = question.route().issue().themes();
        Truth bears = themes.isEmpty() ? Truth.UNKNOWN : Truth.NO;
        for (String theme : themes) {
            Set<CommissioningPhase> agreed = agreed(theme, service);
            bears = bears.or(agreed.isEmpty() ? Truth.UNKNOWN : Truth.of(agreed.contains(phase)));
        }
        return bears;
    }

    /** What would have to be agreed. */
    List<String> missing(Collection<String> services) {
        Set<String> themes = question.route().issue().themes();
        List<String> missing = new ArrayList<>();
        if (themes.isEmpty() && !services.isEmpty()) {
            missing.add("On which phases of commissioning the issue bears: it names no theme");
        }
        for (String theme : themes) {
            for (String service : services) {
                if (agreed(theme, service).isEmpty()) {
                    missing.add("On which phases of commissioning theme " + theme + " bears for " + service
                            + ": nothing is agreed by the day of the question (theme_phases)");
                }
            }
        }
        return missing;
    }

    private Set<CommissioningPhase> agreed(String theme, String service) {
        return ThemePhases.of(
                question.held().themePhases(), theme, service, question.route().asAt());
    }
}
