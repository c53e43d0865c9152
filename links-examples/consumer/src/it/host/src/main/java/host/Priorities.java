package host;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.WorkProgramme;

/** What a host writes around the library: contacts of its own in, a short list with reasons out. */
public final class Priorities implements AutoCloseable {

    private final Links links = Links.standard();

    public List<String> shortList(List<Contact> contacts, LocalDate asAt) {
        ContactLog log = links.countContacts(contacts.stream());
        Decision<WorkProgramme> decision = links.programme(ProgrammeQuestion.of(asAt, log));
        return decision.answer().priorities().shortList().stream().map(Priorities::line).toList();
    }

    private static String line(Standing standing) {
        return standing.rank() + ". " + standing.theme() + ": " + standing.because();
    }

    @Override
    public void close() {
        links.close();
    }
}
