package org.localinvolvement.links.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.register.Register;

class AgreementTest {

    @Test
    void theFoldTheSessionAndTheHashMapsGiveTheSameAnswer() {
        YearOfContacts year = new YearOfContacts(20_000);
        Map<String, Spoken> answer = Fold.answer(year);

        assertThat(NestedHashMaps.answer(year)).isEqualTo(answer);
        try (ContactRules rules = new ContactRules()) {
            assertThat(rules.answer(year)).isEqualTo(answer);
        }
    }

    @Test
    void aPersonWhoCallsTwiceIsOneAndAnAnonymousCallerNone() {
        var day = YearOfContacts.YEAR.first();
        List<Contact> contacts = List.of(
                Contact.of("R1", day, "C1", "waiting"),
                Contact.of("R2", day, "C1", "waiting"),
                Contact.of("R3", day.plusDays(9), "C1", "waiting"),
                Contact.of("R4", day, "C2", "waiting"),
                Contact.of("R5", day, null, "waiting"),
                Contact.of("R6", day, null, "food"));
        Map<String, Spoken> answer = Map.of("waiting", new Spoken(5, 2), "food", new Spoken(1, 0));

        assertThat(Fold.answer(contacts)).isEqualTo(answer);
        assertThat(NestedHashMaps.answer(contacts)).isEqualTo(answer);
        try (ContactRules rules = new ContactRules()) {
            assertThat(rules.answer(contacts)).isEqualTo(answer);
        }
    }

    @Test
    void foldingInPartsGivesTheSameEvidenceAsFoldingAtOnce() {
        YearOfContacts year = new YearOfContacts(20_000);
        ContactAnalysis atOnce = ContactAnalysis.of(listed(year));
        ContactAnalysis inParts = ContactAnalysis.of(listed(year).parallelStream());

        assertThat(inParts.evidence(YearOfContacts.YEAR)).isEqualTo(atOnce.evidence(YearOfContacts.YEAR));
        assertThat(inParts.contacts(YearOfContacts.YEAR)).isEqualTo(20_000);
        assertThat(inParts.contributors(YearOfContacts.YEAR)).isEqualTo(atOnce.contributors(YearOfContacts.YEAR));
    }

    @Test
    void everyPassOverTheYearGivesTheSameContacts() {
        YearOfContacts year = new YearOfContacts(1_000);

        assertThat(year).containsExactlyElementsOf(listed(year));
        assertThat(listed(year)).hasSize(1_000);
    }

    @Test
    void theShippedFilesAreTheStandardRegister() {
        assertThat(ShippedFiles.read()).isEqualTo(Register.standard());
        assertThat(ShippedFiles.rows()).isPositive();
    }

    @Test
    void theRegisterAndTheMapMadeByHandFindTheSameBodies() {
        Register register = Register.standard();
        CodesByHand byHand = new CodesByHand(register);

        assertThat(CodesAsked.of(register)).hasSizeGreaterThan(500).allSatisfy(asked -> {
            assertThat(register.get(asked.code(), asked.day())).isSameAs(asked.body());
            assertThat(byHand.find(asked.text(), asked.day())).isSameAs(asked.body());
        });
    }

    private static List<Contact> listed(YearOfContacts year) {
        return StreamSupport.stream(year.spliterator(), false).toList();
    }
}
