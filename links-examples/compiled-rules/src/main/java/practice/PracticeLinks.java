package practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.pack.RulePack;

/** The library with the rules of practice. */
public final class PracticeLinks {

    private PracticeLinks() {}

    /** The pack as the build compiled it, from the folder or jar in which this class stands. */
    public static RulePack rules() {
        return RulePack.compiledOnClassPath(PracticeLinks.class.getClassLoader(), "practice");
    }

    /** To be closed once. */
    public static Links open() {
        return Links.builder().rulePack(rules()).build();
    }

    /** Tells what the rules find where four carers speak; given the folder of the pack, they are compiled from there. */
    public static void main(String[] args) {
        RulePack pack = args.length == 0 ? rules() : RulePack.read(Path.of(args[0]));
        try (Links links = Links.builder().rulePack(pack).build()) {
            List<Contact> contacts = List.of("A", "B", "C", "D").stream()
                    .map(person -> Contact.builder(person, LocalDate.of(2009, 11, 10))
                            .contributor(person)
                            .userGroups(List.of("carers"))
                            .themes("podiatry")
                            .build())
                    .toList();
            var question = new TriggersQuestion(LocalDate.of(2009, 12, 31), links.countContacts(contacts.stream()));
            for (Finding finding : links.triggers(question).findings()) {
                System.out.println(finding.ruleId() + " " + finding.subject() + ": " + finding.reason());
            }
        }
    }
}
