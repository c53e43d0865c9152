package org.localinvolvement.links.api.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.priority.CallClosed;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Criterion;
import org.localinvolvement.links.rules.priority.CriterionMeasure;
import org.localinvolvement.links.rules.priority.IndividualsAndGroups;
import org.localinvolvement.links.rules.priority.Influence;
import org.localinvolvement.links.rules.priority.Judgement;
import org.localinvolvement.links.rules.priority.KindScore;
import org.localinvolvement.links.rules.priority.OverrideSeen;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.Remark;
import org.localinvolvement.links.rules.priority.ScoreLine;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.programme.WorkProgramme;

/** Lays a work programme out as a page. */
final class ProgrammePage {

    private ProgrammePage() {}

    static void write(PageBuilder page, Decision<?> decision, WorkProgramme answer) {
        PrioritiesWeighed programme = answer.priorities();
        page.paragraph(settled(decision.outcome()) + " Weighed by \""
                + programme.profile().title() + "\" ("
                + programme.profile().name() + ", from "
                + Pages.day(programme.profile().from()) + "): "
                + programme.profile().reference() + "."
                + evidenceDays(decision, programme));
        SelectionSection.write(page, answer.selection());
        List<String> header = List.of(">#", "Theme", ">Points", ">Voices", "Short list", "Because of");
        page.table("Short list", header, rows(programme.shortList()));
        programme.shortList().forEach(standing -> why(page, decision, standing));
        page.table("Weighed and not chosen", header, rows(programme.notChosen()));
        page.items(
                "Why not",
                programme.notChosen().stream()
                        .map(standing -> standing.theme() + ": " + standing.because() + ".")
                        .toList());
        page.items("Individuals and groups", individualsAndGroups(programme));
        SensitivitySection.write(page, programme);
        page.items("Cannot score: the profile leaves open what points would be", notScored(programme));
        page.items("Cannot score: judgements are missing", cannotScore(programme));
        page.table(
                "Decisions against the points",
                List.of("Theme", "To", "By", "Of", "Unanimous", "Counts", "Reason"),
                programme.overrides().stream().map(ProgrammePage::row).toList());
        page.items("Handed in, and it changes nothing", sentences(programme.notUsed()));
        page.items("To be passed on at once, apart from the programme", Pages.reasons(programme.atOnce()));
        page.items("Single voices to be answered, apart from the programme", Pages.reasons(programme.answered()));
        page.items("Good practice to be recommended", Pages.reasons(programme.goodPractice()));
        page.items("Who we have not heard", Pages.notHeard(decision));
        if (!programme.deferred().isEmpty()) {
            // Only rules of hosts defer.
            page.items("Not weighed for now", Pages.reasons(programme.deferred()));
        }
        Pages.watchList(page, decision.nearMisses());
        page.items("What is missing", sentences(decision.missing()));
        page.items(
                "What the profile says of its own foundations",
                foundations(programme.profile()).toList());
    }

    private static String evidenceDays(Decision<?> decision, PrioritiesWeighed programme) {
        CallClosed closed = programme.callClosed();
        LocalDate last = closed == null ? decision.asAt() : closed.lastDay();
        return decision.parameters().stream()
                .filter(parameter -> parameter.name().equals("evidence.window-days"))
                .map(parameter -> Window.endingOn(last, parameter.whole()))
                .map(window -> " Points and voices are those from " + Pages.day(window.first()) + " to "
                        + Pages.day(window.last()) + ".")
                .findFirst()
                .orElse("");
    }

    private static String settled(Truth outcome) {
        return switch (outcome) {
            case YES -> "The short list is settled.";
            case NO -> "Nothing was to be weighed: no trigger point that brings a theme on the list was reached.";
            case UNKNOWN ->
                "Of part of the short list it cannot be said whether it belongs there: see what is missing.";
        };
    }

    private static List<List<String>> rows(List<Standing> standings) {
        return standings.stream()
                .map(standing -> List.of(
                        String.valueOf(standing.rank()),
                        standing.theme(),
                        points(standing),
                        Pages.span(standing.contributors()),
                        Pages.answer(standing.chosen()),
                        String.join(", ", standing.triggers())))
                .toList();
    }

    private static String points(Standing standing) {
        String least = standing.points().least().toDecimal(2).toPlainString();
        return standing.points().known()
                ? least
                : least + "-" + standing.points().most().toDecimal(2);
    }

    private static void why(PageBuilder page, Decision<?> decision, Standing standing) {
        List<String> why = new ArrayList<>();
        why.add(Pages.sentence(standing.because()));
        standing.kinds().stream().map(ProgrammePage::line).forEach(why::add);
        List<String> nothing = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (ScoreLine line : standing.lines()) {
            if (!line.missing().isEmpty()) {
                open.add(line.criterion().title() + " (" + rounded(line.points()) + ")");
            } else if (line.points().most().signum() > 0) {
                why.add(line(line));
            } else {
                nothing.add(line.criterion().title());
            }
        }
        if (!open.isEmpty()) {
            why.add("Cannot score, with what it could be: " + String.join("; ", open) + ".");
        }
        if (!nothing.isEmpty()) {
            why.add("No points for: " + String.join("; ", nothing) + ".");
        }
        decision.findings().stream()
                .filter(finding -> finding.subject().equals(standing.theme()))
                .map(Pages::reason)
                .forEach(why::add);
        page.items("Why " + standing.rank() + ". " + standing.theme(), why);
    }

    private static String line(ScoreLine line) {
        Criterion criterion = line.criterion();
        return criterion.title() + ": " + rounded(line.points()) + " of "
                + rounded(Bounds.exactly(line.mostPoints())) + " points (" + source(line) + ", on a scale from "
                + decimal(criterion.scaleFrom()) + " to " + decimal(criterion.scaleTo()) + ")";
    }

    private static String source(ScoreLine line) {
        Judgement judgement = line.judgement();
        if (judgement != null) {
            String reason = judgement.reason().isEmpty() ? "" : ": " + judgement.reason();
            return judgement.value().toPlainString() + " judged by " + judgement.role() + " on "
                    + Pages.day(judgement.date()) + reason;
        }
        CriterionMeasure measure = line.criterion().measure();
        return measure == null ? "judged = " + line.raw() : measure.code() + " = " + line.raw();
    }

    private static String decimal(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }

    private static String line(KindScore kind) {
        return "Kind " + kind.kind() + ": " + kind.score() + " of 10 points ("
                + (kind.rank() == 0
                        ? "no submission ranks it"
                        : "rank " + kind.rank() + " with a total of " + kind.total())
                + ")";
    }

    private static List<String> individualsAndGroups(PrioritiesWeighed programme) {
        IndividualsAndGroups agreed = programme.profile().individualsAndGroups();
        List<String> lines = new ArrayList<>();
        lines.add(switch (agreed.rule()) {
                    case ONE_VOICE_EACH -> "Every person and every group is one voice";
                    case GROUP_CAPPED ->
                        "Of the people who speak through one group alone, " + agreed.mostPeoplePerGroup()
                                + " are counted at most";
                    case SEPARATE_KINDS -> "Kinds of contributor are added up apart and weigh alike";
                }
                + ": " + Pages.sentence(agreed.reference()));
        Stream.of(programme.shortList(), programme.notChosen())
                .flatMap(List::stream)
                .filter(standing -> standing.peopleInGroups().most() > 0)
                .map(standing -> standing.theme() + ": people who spoke through a campaign or group: "
                        + Pages.span(standing.peopleInGroups()) + "; voices counted in all: "
                        + Pages.span(standing.contributors()) + ".")
                .forEach(lines::add);
        programme.influences().stream()
                .filter(one -> one.rank() != one.rankWithout())
                .map(one ->
                        one.theme() + ": rank " + one.rank() + ", and " + one.rankWithout() + " without its largest "
                                + (one.whose() == Influence.Whose.LARGEST_GROUP ? "group" : "contributor") + " ("
                                + (one.passed() ? "more" : "not more") + " than the " + one.limit()
                                + " ranks that are agreed as the limit).")
                .forEach(lines::add);
        return lines;
    }

    private static List<String> notScored(PrioritiesWeighed programme) {
        return programme.notScored().stream()
                .map(one -> one.theme() + " (voices: " + Pages.span(one.contributors()) + "; because of "
                        + String.join(", ", one.triggers()) + "): " + one.because() + ".")
                .toList();
    }

    private static List<String> cannotScore(PrioritiesWeighed programme) {
        return Stream.of(programme.shortList(), programme.notChosen())
                .flatMap(List::stream)
                .filter(standing -> !standing.cannotScore().isEmpty())
                .map(standing -> standing.theme() + " (possible points: " + rounded(standing.points()) + "): "
                        + String.join("; ", standing.cannotScore()) + ".")
                .toList();
    }

    private static List<String> row(OverrideSeen seen) {
        ThemeOverride override = seen.override();
        return List.of(
                override.theme(),
                override.to() == ThemeOverride.To.SHORT_LIST ? "short list" : "not chosen",
                override.role(),
                override.date().toString(),
                override.unanimous() ? "yes" : "no",
                (seen.counts() ? "yes: " : "no: ") + seen.because(),
                override.reason());
    }

    private static Stream<String> foundations(CriteriaProfile profile) {
        Stream<String> ofCriteria = profile.criteria().stream()
                .flatMap(criterion ->
                        criterion.remarks().stream().map(remark -> remark(criterion.title() + ", ", remark)));
        return Stream.concat(profile.remarks().stream().map(remark -> remark("", remark)), ofCriteria);
    }

    private static String remark(String where, Remark remark) {
        String confirmed = remark.confirmed().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Pages.sentence(where + remark.of().replace('_', ' ') + " [" + confirmed + "]: " + remark.text());
    }

    private static List<String> sentences(List<String> texts) {
        return texts.stream().map(Pages::sentence).toList();
    }

    static String rounded(Bounds points) {
        BigDecimal least = points.least().toDecimal(2).stripTrailingZeros();
        BigDecimal most = points.most().toDecimal(2).stripTrailingZeros();
        String from = least.toPlainString();
        return points.known() ? from : "between " + from + " and " + most.toPlainString();
    }
}
