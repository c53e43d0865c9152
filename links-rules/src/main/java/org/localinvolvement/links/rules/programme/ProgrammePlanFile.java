package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/** Reads a plan as {@link ProgrammePlan} describes it, with all its faults at once. */
final class ProgrammePlanFile {

    private ProgrammePlanFile() {}

    static final Set<String> KEYS = Collections.unmodifiableSortedSet(
            new TreeSet<>(List.of("name", "reference", "limits", "items", "last_programme")));

    static ProgrammePlan parse(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        document.root().allowOnly(KEYS.toArray(String[]::new));
        Supplier<ProgrammePlan> plan = read(document.root());
        document.complete();
        return plan.get();
    }

    /** Reads these keys of a document that may hold others; the plan can be had once the document was found to be without fault. */
    static Supplier<ProgrammePlan> read(Section root) {
        String name = root.text("name");
        String reference = root.text("reference");
        Supplier<ProgrammeLimits> limits = root.optionalSection("limits")
                .map(section -> ProgrammeLimitsSection.read(section, reference))
                .orElse(() -> ProgrammeLimits.none(reference));
        List<Supplier<ProposedItem>> items = new ArrayList<>();
        Set<String> proposed = new HashSet<>();
        for (Section section : root.toldSections("items").orElse(List.of())) {
            once(section, proposed);
            items.add(ProposedItemSection.proposed(section));
        }
        List<Supplier<WorkProgrammeItem>> last = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Section section : root.toldSections("last_programme").orElse(List.of())) {
            once(section, before);
            last.add(ProposedItemSection.ofLastProgramme(section));
        }
        return () -> new ProgrammePlan(
                name,
                reference,
                limits.get(),
                items.stream().map(Supplier::get).toList(),
                last.stream().map(Supplier::get).toList());
    }

    private static void once(Section section, Set<String> ids) {
        String id = section.optionalText("id").orElse("");
        if (!id.isEmpty() && !ids.add(id)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "id",
                    "this id already stands above in the list",
                    "Rename one of the two");
        }
    }
}
