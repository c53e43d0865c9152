package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.pack.PackFile;

/**
 * A change of a rule that no test can notice, and why.
 *
 * @param rule the id of the rule
 * @param change as {@link RuleMutation#change()} says it
 * @param reason why it changes nothing that a test could see
 */
record AcceptedMutation(String rule, String change, String reason) {

    /** The key under which they stand in a file of tests. */
    static final String KEY = "unnoticed";

    /**
     * Reads them.
     *
     * @throws UnusableInputException with every problem of the first file that has some
     */
    static List<AcceptedMutation> parseAll(List<PackFile> files) {
        List<AcceptedMutation> accepted = new ArrayList<>();
        for (PackFile file : files) {
            YamlDocument document = YamlDocument.parse(file.name(), file.text());
            for (Section section : document.root().optionalSections(KEY)) {
                section.allowOnly("rule", "change", "reason");
                accepted.add(
                        new AcceptedMutation(section.text("rule"), section.text("change"), section.text("reason")));
            }
            document.complete();
        }
        return accepted;
    }
}
