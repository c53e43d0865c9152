package org.localinvolvement.links.api.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.priority.OutOfCycle;
import org.localinvolvement.links.rules.programme.ActivityStage;
import org.localinvolvement.links.rules.programme.Coverage;
import org.localinvolvement.links.rules.programme.ElementChecked;
import org.localinvolvement.links.rules.programme.Foundations;
import org.localinvolvement.links.rules.programme.KindCovered;
import org.localinvolvement.links.rules.programme.Overlap;
import org.localinvolvement.links.rules.programme.PartTaken;
import org.localinvolvement.links.rules.programme.SourceRead;
import org.localinvolvement.links.rules.programme.SubjectCovered;
import org.localinvolvement.links.rules.programme.WorkProgramme;

/** Lays out what a programme rests on. */
final class FoundationsSection {

    private FoundationsSection() {}

    static void write(PageBuilder page, Decision<?> decision, WorkProgramme programme) {
        Foundations foundations = programme.foundations();
        page.items("Round and decision", foundations.inWords());
        page.table(
                "Out of cycle: reached only after the call for ideas closed",
                List.of("Theme", ">Voices", "Certain", "Since", "Because of"),
                programme.priorities().outOfCycle().stream()
                        .map(FoundationsSection::row)
                        .toList());
        page.items("Why out of cycle", why(programme.priorities().outOfCycle()));
        coverage(page, foundations.coverage());
        page.table(
                "The six core elements of setting priorities (guidance, not law)",
                List.of("Element", "Met", "Rules", "What it asks, and what is missing"),
                foundations.process().stream().map(FoundationsSection::row).toList());
        page.table(
                "Who took part in setting the priorities, against geography and diversity",
                List.of("Of", "Sort", ">Population", ">People", ">Groups", ">Heard", "Took part"),
                foundations.tookPart().stream().map(FoundationsSection::row).toList());
        page.table(
                "What others plan on themes that are weighed",
                List.of("Theme", "By", "From", "To", "So", "What"),
                foundations.overlaps().stream().map(FoundationsSection::row).toList());
        page.items("What was found of the foundations", Pages.reasons(ofTheFoundations(decision, foundations)));
        page.items(
                "Told of the groundwork, and not looked at",
                foundations.notUsed().stream().map(Pages::sentence).toList());
    }

    /** What the elements rest on, and what is about the programme as a whole; other findings about themes stand at their themes. */
    private static List<Finding> ofTheFoundations(Decision<?> decision, Foundations foundations) {
        Set<String> ofTheElements = foundations.process().stream()
                .flatMap(element -> element.because().stream())
                .collect(Collectors.toSet());
        return decision.findings().stream()
                .filter(finding -> finding.subject().equals(Foundations.AS_A_WHOLE)
                        || ofTheElements.contains(finding.ruleId() + " " + finding.reason()))
                .toList();
    }

    private static List<String> row(OutOfCycle late) {
        return List.of(
                late.theme(),
                Pages.span(late.contributors()),
                Pages.answer(late.holds()),
                late.since() == null ? "?" : late.since().toString(),
                String.join(", ", late.triggers()));
    }

    private static List<String> why(List<OutOfCycle> late) {
        return late.stream()
                .flatMap(one -> one.findings().stream())
                .map(finding -> finding.subject() + ": " + Pages.reason(finding))
                .toList();
    }

    private static void coverage(PageBuilder page, Coverage coverage) {
        List<List<String>> rows = new ArrayList<>();
        for (SubjectCovered subject : coverage.subjects()) {
            if (subject.kinds().isEmpty()) {
                rows.add(List.of(
                        inWords(subject.subject()),
                        subject.empty() == Truth.YES ? "nothing" : "cannot say",
                        "",
                        "",
                        "",
                        ""));
            }
            subject.kinds().forEach(kind -> rows.add(row(subject, kind)));
        }
        page.table(
                "On what evidence: what was heard from "
                        + Pages.day(coverage.window().first()) + " to "
                        + Pages.day(coverage.window().last()) + ", and read",
                List.of("Subject", "Kind of source", ">Voices", "First", "Last", "Read"),
                rows);
        if (coverage.withoutKind().most() > 0) {
            page.paragraph("Voices of which no kind of source is recorded, and which stand under no subject: "
                    + Pages.span(coverage.withoutKind()) + ".");
        }
    }

    private static List<String> row(SubjectCovered subject, KindCovered kind) {
        return List.of(
                inWords(subject.subject()),
                kind.name(),
                Pages.span(kind.contributors()),
                day(kind.first()),
                day(kind.last()),
                kind.documents().stream().map(FoundationsSection::read).collect(Collectors.joining("; ")));
    }

    private static String read(SourceRead document) {
        return document.title() + " (" + document.dated() + ")";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> row(ElementChecked element) {
        return List.of(
                inWords(element.element()),
                Pages.answer(element.met()),
                element.because().stream()
                        .map(one -> one.substring(0, one.indexOf(' ')))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                element.named()
                        + (element.missing().isEmpty()
                                ? "."
                                : ". Missing: " + String.join("; ", element.missing()) + "."));
    }

    private static String inWords(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> row(PartTaken one) {
        return List.of(
                one.code(),
                one.sort(),
                String.valueOf(one.population()),
                String.valueOf(one.people()),
                String.valueOf(one.groups()),
                Pages.span(one.heard()),
                Pages.answer(one.none().not()));
    }

    private static List<String> row(Overlap one) {
        return List.of(
                one.theme(), one.by(), one.first().toString(), one.last().toString(), says(one.stage()), one.subject());
    }

    private static String says(ActivityStage stage) {
        return switch (stage) {
            case AHEAD -> "joint work";
            case UNDER_WAY -> "wait or join";
            case ENDED -> "evidence";
        };
    }
}
