package wexbridge;

import java.nio.file.Path;
import java.time.LocalDate;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.rules.pack.RulePack;

/** The library with the rules of Wexbridge. */
public final class WexbridgeLinks {

    private WexbridgeLinks() {}

    /** The pack, from the folder or jar in which this class stands. */
    public static RulePack rules() {
        return RulePack.onClassPath(WexbridgeLinks.class.getClassLoader(), "wexbridge");
    }

    /** To be closed once. */
    public static Links open() {
        return Links.builder().rulePack(rules()).build();
    }

    /** The same, whose packs can be replaced while questions are asked. To be closed once. */
    public static RunningLinks openRunning() {
        return Links.builder().rulePack(rules()).buildRunning();
    }

    /** Takes a version of a pack from a folder or a jar, and tells what became of it. */
    public static String replace(RunningLinks running, Path place) {
        return running.replace(RulePack.inspect(place)).inWords();
    }

    /** Tells what the rules of Wexbridge find in a contact log: {@code contacts.csv 2009-12-31}. */
    public static void main(String[] args) {
        try (Links links = open()) {
            var log = links.readContacts(ContactFile.of(Path.of(args[0])));
            var question = ProgrammeQuestion.of(LocalDate.parse(args[1]), log);
            for (Finding finding : links.programme(question).findings()) {
                if (finding.pack().equals("wexbridge")) {
                    System.out.println(finding.ruleId() + " " + finding.subject() + ", " + finding.holds() + ": "
                            + finding.reason());
                }
            }
        }
    }
}
