package wexbridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Tone;

class WexbridgeLinksTest {

    private static final LocalDate JUNE = LocalDate.of(2009, 6, 10);

    private static Contact concern(String person, String theme) {
        return Contact.builder(person + " " + theme, JUNE)
                .contributor(person)
                .themes(theme)
                .tone(Tone.CONCERN)
                .build();
    }

    @Test
    void whatScrutinyLooksIntoIsLeftOutAndTheRestIsWeighed() {
        List<Contact> contacts = IntStream.rangeClosed(1, 40)
                .boxed()
                .flatMap(i -> List.of(concern("P" + i, "gp-appointments"), concern("P" + i, "podiatry")).stream())
                .toList();
        try (Links links = WexbridgeLinks.open()) {
            var log = links.countContacts(contacts.stream());
            var decision = links.programme(ProgrammeQuestion.of(LocalDate.of(2009, 12, 31), log));
            assertEquals(
                    List.of("podiatry"),
                    decision.answer().priorities().shortList().stream()
                            .map(one -> one.theme())
                            .toList());
            assertTrue(decision.findings().stream()
                    .anyMatch(one -> one.ruleId().equals("W03") && one.pack().equals("wexbridge")));
        }
    }
}
