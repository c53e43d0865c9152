package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

class ContactFoldTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);
    private static final Window THAT_DAY = Window.endingOn(DAY, 1);

    @Property
    void partsMergedInAnyGroupingAndOrderAnswerLikeOnePass(
            @ForAll("logs") List<Contact> contacts,
            @ForAll @IntRange(min = 1, max = 8) int parts,
            @ForAll Random random) {
        Map<String, Object> inOnePass = Answers.of(ContactAnalysis.of(contacts));

        List<ContactFold> folds = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            folds.add(new ContactFold());
        }
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(contact -> folds.get(random.nextInt(parts)).add(contact));
        while (folds.size() > 1) {
            ContactFold other = folds.remove(random.nextInt(folds.size()));
            folds.get(random.nextInt(folds.size())).merge(other);
        }

        assertThat(Answers.of(folds.get(0).toAnalysis())).isEqualTo(inOnePass);
    }

    @Property
    void anOrderOfContactsIsAsGoodAsAnyOther(@ForAll("logs") List<Contact> contacts, @ForAll Random random) {
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);

        assertThat(Answers.of(ContactAnalysis.of(shuffled))).isEqualTo(Answers.of(ContactAnalysis.of(contacts)));
    }

    @Property(tries = 100)
    void aParallelStreamAnswersLikeOnePass(@ForAll("longLogs") List<Contact> contacts) {
        assertThat(Answers.of(ContactAnalysis.of(contacts.parallelStream())))
                .isEqualTo(Answers.of(ContactAnalysis.of(contacts)));
    }

    @Property(tries = 100)
    void mergingLeavesTheOtherFoldAsItWas(@ForAll("logs") List<Contact> ours, @ForAll("logs") List<Contact> theirs) {
        ContactFold one = foldOf(ours);
        ContactFold other = foldOf(theirs);

        one.merge(other);
        ours.forEach(one::add);

        assertThat(Answers.of(other.toAnalysis())).isEqualTo(Answers.of(ContactAnalysis.of(theirs)));
    }

    @Property(tries = 100)
    void anAnalysisStaysAsItWasWhenTheFoldGoesOn(
            @ForAll("logs") List<Contact> before, @ForAll("logs") List<Contact> after) {
        ContactFold fold = foldOf(before);
        ContactAnalysis analysis = fold.toAnalysis();

        after.forEach(fold::add);

        assertThat(Answers.of(analysis)).isEqualTo(Answers.of(ContactAnalysis.of(before)));
    }

    @Test
    void callsOfOnePersonOnOneDayThatWereFoldedApartAddUp() {
        ContactFold one = foldOf(Collections.nCopies(3, Contact.of("1", DAY, "p1", "waiting")));
        ContactFold other = foldOf(Collections.nCopies(200, Contact.of("1", DAY, "p1", "waiting")));

        one.merge(other);
        ThemeEvidence evidence = one.toAnalysis().evidence("waiting", THAT_DAY);

        assertThat(evidence.contacts()).isEqualTo(203);
        assertThat(evidence.contributors()).isEqualTo(new Voices(1, 1));
        assertThat(one.toAnalysis().contacts(THAT_DAY)).isEqualTo(203);
    }

    @Provide
    Arbitrary<List<Contact>> logs() {
        return SomeContacts.logsOf(SomeContacts.contacts(), 40);
    }

    @Provide
    Arbitrary<List<Contact>> longLogs() {
        return Arbitraries.integers()
                .between(1, 300)
                .flatMap(size -> SomeContacts.contacts().list().ofSize(size));
    }

    private static ContactFold foldOf(List<Contact> contacts) {
        ContactFold fold = new ContactFold();
        contacts.forEach(fold::add);
        return fold;
    }

    @Nested
    class WhatCounts {

        @Test
        void aThemeNamedTwiceCountsOnce() {
            ContactAnalysis analysis = ContactAnalysis.of(List.of(Contact.builder("1", DAY)
                    .contributor("p1")
                    .themes("waiting", "waiting", "access")
                    .allegesSeriousHarm(true)
                    .build()));

            assertThat(analysis.evidence("waiting", THAT_DAY).contacts()).isEqualTo(1);
            assertThat(analysis.evidence("access", THAT_DAY).contacts()).isEqualTo(1);
            assertThat(analysis.contacts(THAT_DAY)).isEqualTo(1);
            assertThat(analysis.seriousHarm(THAT_DAY))
                    .containsExactly(new SeriousHarm("access", "1", DAY), new SeriousHarm("waiting", "1", DAY));
        }

        @Test
        void aContactThatNobodyCodedStandsApartFromTheThemes() {
            ContactAnalysis analysis = ContactAnalysis.of(List.of(Contact.builder("1", DAY)
                    .contributor("p1")
                    .allegesSeriousHarm(true)
                    .build()));

            assertThat(analysis.themes()).isEmpty();
            assertThat(analysis.evidence(THAT_DAY)).isEmpty();
            assertThat(analysis.evidence(ContactAnalysis.NOT_CODED, THAT_DAY).contacts())
                    .isEqualTo(1);
            assertThat(analysis.contributors(THAT_DAY)).isEqualTo(new Voices(1, 1));
            assertThat(analysis.seriousHarm(THAT_DAY)).containsExactly(new SeriousHarm("", "1", DAY));
        }

        @Test
        void aPersonAndAGroupOfTheSameKeyAreTwo() {
            ContactAnalysis analysis = ContactAnalysis.of(List.of(
                    Contact.of("1", DAY, "Ash", "waiting"),
                    Contact.builder("2", DAY).group("Ash").themes("waiting").build()));

            assertThat(analysis.contributors(THAT_DAY)).isEqualTo(new Voices(2, 2));
            assertThat(analysis.evidence("waiting", THAT_DAY).contributors()).isEqualTo(new Voices(2, 2));
        }

        @Test
        void aKeyOfBlanksIsNobody() {
            ContactAnalysis analysis = ContactAnalysis.of(List.of(Contact.builder("1", DAY)
                    .contributor(" ")
                    .group("")
                    .themes("waiting")
                    .build()));

            assertThat(analysis.evidence("waiting", THAT_DAY).anonymousContacts())
                    .isEqualTo(1);
            assertThat(analysis.evidence("waiting", THAT_DAY).groups()).isZero();
        }
    }

    @Nested
    class Days {

        @Test
        void theFirstAndTheLastPossibleDayAreCounted() {
            LocalDate first = LocalDate.of(1970, 1, 1);
            LocalDate last = LocalDate.of(2149, 6, 6);
            ContactAnalysis analysis = ContactAnalysis.of(
                    List.of(Contact.of("1", first, "p1", "waiting"), Contact.of("2", last, "p1", "waiting")));

            ThemeEvidence evidence = analysis.evidence("waiting", new Window(first, last));

            assertThat(evidence.firstDate()).isEqualTo(first);
            assertThat(evidence.lastDate()).isEqualTo(last);
            assertThat(evidence.contributors()).isEqualTo(new Voices(1, 1));
        }

        @Test
        void aDayBeforeOrAfterThemIsRefusedAndNothingIsCounted() {
            ContactFold fold = new ContactFold();
            for (LocalDate impossible :
                    List.of(LocalDate.of(1969, 12, 31), LocalDate.of(2149, 6, 7), LocalDate.MIN, LocalDate.MAX)) {
                assertThatThrownBy(() -> fold.add(Contact.of("1", impossible, "p1", "waiting")))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(impossible.toString())
                        .hasMessageContaining("1970-01-01 to 2149-06-06");
            }
            assertThat(fold.toAnalysis().span()).isEmpty();
            assertThat(fold.toAnalysis().themes()).isEmpty();
        }
    }
}
