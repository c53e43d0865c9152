package wexbridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.programme.WorkProgramme;

class WexbridgeLinksTest {

    private static final LocalDate JUNE = LocalDate.of(2009, 6, 10);

    private static Contact concern(String person, String theme) {
        return Contact.builder(person + " " + theme, JUNE)
                .contributor(person)
                .themes(theme)
                .tone(Tone.CONCERN)
                .build();
    }

    private static Decision<WorkProgramme> programme(Links links) {
        List<Contact> contacts = IntStream.rangeClosed(1, 40)
                .boxed()
                .flatMap(i -> List.of(concern("P" + i, "gp-appointments"), concern("P" + i, "podiatry")).stream())
                .toList();
        var log = links.countContacts(contacts.stream());
        return links.programme(ProgrammeQuestion.of(LocalDate.of(2009, 12, 31), log));
    }

    private static List<String> themesOnTheShortList(Links links) {
        return programme(links).answer().priorities().shortList().stream()
                .map(one -> one.theme())
                .toList();
    }

    @Test
    void whatScrutinyLooksIntoIsLeftOutAndTheRestIsWeighed() {
        try (Links links = WexbridgeLinks.open()) {
            assertEquals(List.of("podiatry"), themesOnTheShortList(links));
            assertTrue(programme(links).findings().stream()
                    .anyMatch(one -> one.ruleId().equals("W03") && one.pack().equals("wexbridge")));
        }
    }

    @Test
    void aVersionThatCannotBeUsedIsRefusedAndTheOneInUseAnswersOn() {
        try (RunningLinks running = WexbridgeLinks.openRunning()) {
            assertEquals(
                    "1: wexbridge 1.0.0 unchanged\n",
                    WexbridgeLinks.replace(running, Path.of("src/main/resources/wexbridge")));
            String told = WexbridgeLinks.replace(running, Path.of("src/main/resources/nowhere"));
            assertTrue(told.contains("there is no such folder or jar"), told);
            assertEquals("wexbridge", running.packs().get(0).name());
            assertEquals(List.of("podiatry"), running.ask(links -> themesOnTheShortList(links)));
        }
    }
}
