package host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.involvement.Contact;

class PrioritiesTest {

    @Test
    void twelvePeopleMakeAPriority() {
        List<Contact> contacts = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Contact.of("R" + i, LocalDate.of(2009, 11, i), "person " + i, "podiatry"))
                .toList();
        try (Priorities priorities = new Priorities()) {
            List<String> shortList = priorities.shortList(contacts, LocalDate.of(2009, 12, 31));
            assertEquals(1, shortList.size());
            assertTrue(shortList.get(0).startsWith("1. podiatry: "), shortList.get(0));
        }
    }

    @Test
    void theLibraryComesFromAJar() {
        URL place = Links.class.getProtectionDomain().getCodeSource().getLocation();
        assertTrue(place.getPath().endsWith(".jar"), place.toString());
    }

    @Test
    void noCompilerInterpreterOrLoggingBindingComesAlong() {
        for (String unwanted : List.of(
                "org.mvel2.MVEL", "com.thoughtworks.xstream.XStream", "ch.qos.logback.classic.Logger", "jakarta.el.ELManager")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(unwanted));
        }
    }
}
