package org.localinvolvement.links.rules.programme;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * What a LINk tells of its programme in one YAML document: the keys of {@link ProgrammePlan} and those of {@link GroundworkFile}, each
 * of which may be left out.
 *
 * @param plan what was agreed and proposed; null where the document has none of its keys
 * @param groundwork what was done before
 */
public record ProgrammeFile(@Nullable ProgrammePlan plan, Groundwork groundwork) {

    /**
     * Reads a document.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document
     * @param kinds the kinds of source that the LINk draws on
     * @return what is told
     * @throws UnusableInputException with every problem at once
     */
    public static ProgrammeFile parse(String source, String yaml, KindsOfSource kinds) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        Set<String> keys = new TreeSet<>(ProgrammePlanFile.KEYS);
        keys.addAll(GroundworkFile.KEYS);
        root.allowOnly(keys.toArray(String[]::new));
        boolean planned = ProgrammePlanFile.KEYS.stream().anyMatch(root::has);
        Supplier<Groundwork> groundwork = GroundworkFile.read(root, kinds);
        Supplier<ProgrammePlan> plan = planned ? ProgrammePlanFile.read(root) : null;
        document.complete();
        return new ProgrammeFile(plan == null ? null : plan.get(), groundwork.get());
    }
}
