package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.ItemClose.Outcome;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.model.work.WorkProgrammeItem.Initiative;
import org.localinvolvement.links.rules.document.Section;

/** Reads one item of a plan: proposed, or of the last programme. */
final class ProposedItemSection {

    private final Section section;
    private final String id;
    private final String theme;
    private final String goal;
    private final @Nullable String outcome;
    private final String owner;
    private final @Nullable BigDecimal cost;
    private final LocalDate from;
    private final LocalDate until;
    private final Initiative initiative;

    private ProposedItemSection(Section section) {
        this.section = section;
        this.id = section.text("id");
        this.theme = section.text("theme");
        this.goal = section.text("goal");
        this.outcome = section.optionalText("measurable_outcome").orElse(null);
        this.owner = section.text("owner");
        if (!owner.isEmpty() && !ProposedItem.isRole(owner)) {
            section.problemWithoutValue(
                    ProblemCode.VALUE_INVALID, "owner", ProposedItem.ROLE_EXPECTED, "Write the role as a code");
        }
        this.cost = section.has("cost") ? ProgrammeLimitsSection.pounds(section, "cost") : null;
        this.from = section.date("from");
        this.until = section.date("until");
        if (until.isBefore(from) && !until.equals(LocalDate.EPOCH)) {
            section.problem(ProblemCode.DATES_REVERSED, "until", "it ends before it begins", "Correct one of the days");
        }
        this.initiative =
                section.optionalConstant("initiative", Initiative.class).orElse(Initiative.PROACTIVE);
    }

    private Window period() {
        return new Window(from, until);
    }

    static Supplier<ProposedItem> proposed(Section section) {
        section.allowOnly(
                "id",
                "theme",
                "goal",
                "measurable_outcome",
                "owner",
                "cost",
                "from",
                "until",
                "initiative",
                "quick",
                "sector",
                "areas",
                "raised",
                "reason",
                "displaces");
        return new ProposedItemSection(section).proposed();
    }

    private Supplier<ProposedItem> proposed() {
        Truth quick = section.optionalTruth("quick").orElse(Truth.UNKNOWN);
        @Nullable
        Sector sector = section.optionalConstant("sector", Sector.class).orElse(null);
        List<String> areas = section.optionalTexts("areas");
        boolean reactive = initiative == Initiative.REACTIVE;
        @Nullable LocalDate raised = reactive ? section.date("raised") : null;
        @Nullable String reason = section.optionalText("reason").orElse(null);
        @Nullable String displaces = section.optionalText("displaces").orElse(null);
        if (!reactive) {
            List.of("raised", "reason", "displaces").forEach(this::refuseUnlessReactive);
        } else if (displaces != null && reason == null) {
            section.problem(
                    ProblemCode.KEY_MISSING,
                    "displaces",
                    "an item is displaced for a recorded reason, and there is none",
                    "Add reason with the reason that was recorded");
        }
        return () -> new ProposedItem(
                id,
                theme,
                goal,
                outcome,
                owner,
                cost,
                period(),
                initiative,
                quick,
                sector,
                Given.sorted(areas),
                raised,
                reason,
                displaces);
    }

    private void refuseUnlessReactive(String key) {
        if (section.has(key)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "this goes with what is reactive",
                    "Leave it out, or add initiative: reactive");
        }
    }

    static Supplier<WorkProgrammeItem> ofLastProgramme(Section section) {
        section.allowOnly(
                "id", "theme", "goal", "measurable_outcome", "owner", "cost", "from", "until", "initiative", "close");
        return new ProposedItemSection(section).ofLastProgramme();
    }

    private Supplier<WorkProgrammeItem> ofLastProgramme() {
        Optional<Supplier<ItemClose>> close = section.optionalSection("close").map(this::close);
        return () -> new WorkProgrammeItem(
                id,
                theme,
                goal,
                outcome,
                owner,
                cost,
                period(),
                initiative,
                close.map(Supplier::get).orElse(null));
    }

    private Supplier<ItemClose> close(Section close) {
        close.allowOnly("on", "outcome", "evidence", "carried_over_because");
        LocalDate on = close.date("on");
        Outcome how = close.constant("outcome", Outcome.class);
        String evidence = close.text("evidence");
        @Nullable String carried = close.optionalText("carried_over_because").orElse(null);
        if (on.isBefore(from) && !on.equals(LocalDate.EPOCH)) {
            close.problem(ProblemCode.DATES_REVERSED, "on", "it is closed before it begins", "Correct one of the days");
        }
        if (how == Outcome.MET && carried != null) {
            close.problem(
                    ProblemCode.VALUE_INVALID,
                    "carried_over_because",
                    "what was met is finished and is not carried over",
                    "Give another outcome, or leave it out");
        }
        if (outcome == null && how != Outcome.TOO_EARLY) {
            close.problem(
                    ProblemCode.KEY_MISSING,
                    "outcome",
                    "whether it was met is told against a measurable outcome, and none is agreed",
                    "Add measurable_outcome to the item, or close it as too-early");
        }
        return () -> new ItemClose(on, how, evidence, carried);
    }
}
