package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

class TrendTest {

    private static final BigDecimal HALF = new BigDecimal("0.5000000000");
    private static final BigDecimal ONE = new BigDecimal("1.0000000000");

    /** The tail of the binomial distribution with probability one half, in whole numbers. */
    private static BigDecimal exactly(int now, int before) {
        int all = now + before;
        BigInteger ways = BigInteger.ONE;
        BigInteger tail = BigInteger.ZERO;
        for (int k = 0; k <= all; k++) {
            if (k >= now) {
                tail = tail.add(ways);
            }
            ways = ways.multiply(BigInteger.valueOf(all - k)).divide(BigInteger.valueOf(k + 1L));
        }
        return new BigDecimal(tail).divide(new BigDecimal(BigInteger.TWO.pow(all)), 10, RoundingMode.HALF_UP);
    }

    @Nested
    class PValue {

        @Test
        void smallCountsAreExactToTheLastPlace() {
            for (int now = 0; now <= 70; now++) {
                for (int before = 0; before <= 70; before++) {
                    assertThat(Trend.pValue(now, before))
                            .as("%d now, %d before", now, before)
                            .isEqualTo(exactly(now, before));
                }
            }
        }

        @Test
        void handWorkedValuesComeOut() {
            assertThat(Trend.pValue(5, 0)).isEqualTo(new BigDecimal("0.0312500000"));
            assertThat(Trend.pValue(3, 1)).isEqualTo(new BigDecimal("0.3125000000"));
            assertThat(Trend.pValue(11, 0)).isEqualTo(new BigDecimal("0.0004882813"));
        }

        @Test
        void whereNobodySpokeThereIsNothingToWonderAbout() {
            assertThat(Trend.pValue(0, 0)).isEqualTo(ONE);
            assertThat(Trend.pValue(0, 12)).isEqualTo(ONE);
            assertThat(Trend.pValue(0, 1_000_000)).isEqualTo(ONE);
        }

        @Test
        void negativeNumbersAreRefused() {
            assertThatThrownBy(() -> Trend.pValue(-1, 3)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Trend.pValue(3, -1)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void millionsOfContributorsCanBeTested() {
            assertThat(Trend.pValue(1_000_000, 1_000_000)).isBetween(HALF, new BigDecimal("0.501"));
            assertThat(Trend.pValue(1_010_000, 1_000_000)).isEqualByComparingTo("0");
        }
    }

    @Property(tries = 200)
    void midSizeCountsAreExactToTheLastPlace(
            @ForAll @IntRange(max = 1500) int now, @ForAll @IntRange(max = 1500) int before) {
        assertThat(Trend.pValue(now, before)).isEqualTo(exactly(now, before));
    }

    @Property
    void theMoreNowAndTheFewerBeforeTheLessItLooksLikeChance(
            @ForAll @IntRange(max = 400) int now, @ForAll @IntRange(max = 400) int before) {
        assertThat(Trend.pValue(now + 1L, before)).isLessThanOrEqualTo(Trend.pValue(now, before));
        assertThat(Trend.pValue(now, before + 1L)).isGreaterThanOrEqualTo(Trend.pValue(now, before));
        assertThat(Trend.pValue(now, before)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Property
    void onePersonAloneIsNeverARise(
            @ForAll("logsOfOnePerson") List<Contact> contacts, @ForAll("windows") Window window) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        for (String theme : SomeContacts.THEMES) {
            Trend trend = analysis.trend(theme, window);
            assertThat(trend.leastPValue()).isGreaterThanOrEqualTo(HALF);
            assertThat(trend.mostPValue()).isEqualTo(trend.leastPValue());
        }
    }

    @Property
    void theTwoWindowsAreThoseOfTheEvidence(@ForAll("logs") List<Contact> contacts, @ForAll("windows") Window window) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        for (String theme : SomeContacts.THEMES) {
            Trend trend = analysis.trend(theme, window);
            Voices now = analysis.evidence(theme, window).contributors();
            Voices before = analysis.evidence(theme, window.preceding()).contributors();

            assertThat(trend.theme()).isEqualTo(theme);
            assertThat(trend.window()).isEqualTo(window);
            assertThat(trend.now()).isEqualTo(now);
            assertThat(trend.before()).isEqualTo(before);
            assertThat(trend.leastPValue()).isEqualTo(exactly((int) now.most(), (int) before.least()));
            assertThat(trend.mostPValue()).isEqualTo(exactly((int) now.least(), (int) before.most()));
            Optional<LocalDate> logStarts = contacts.stream().map(Contact::date).min(LocalDate::compareTo);
            assertThat(trend.comparable())
                    .isEqualTo(logStarts.isPresent()
                            && !logStarts.get().isAfter(window.preceding().first()));
        }
    }

    @Provide
    Arbitrary<List<Contact>> logs() {
        return SomeContacts.logsOf(SomeContacts.contacts(), 40);
    }

    @Provide
    Arbitrary<List<Contact>> logsOfOnePerson() {
        return SomeContacts.logsOf(SomeContacts.contactsFrom("p1"), 30);
    }

    @Provide
    Arbitrary<Window> windows() {
        return SomeContacts.windows();
    }

    @Nested
    class TheTwoWindows {

        private final Window april = new Window(LocalDate.of(2009, 4, 1), LocalDate.of(2009, 4, 30));

        @Test
        void voicesInTheLaterWindowAreARiseAndInTheEarlierOneAreNot() {
            ContactAnalysis rising = ContactAnalysis.of(spoke(8, LocalDate.of(2009, 4, 1)));
            ContactAnalysis falling = ContactAnalysis.of(spoke(8, LocalDate.of(2009, 3, 31)));

            assertThat(rising.trend("waiting", april).now()).isEqualTo(new Voices(8, 8));
            assertThat(rising.trend("waiting", april).before()).isEqualTo(Voices.NONE);
            assertThat(rising.trend("waiting", april).mostPValue()).isEqualTo(new BigDecimal("0.0039062500"));
            assertThat(falling.trend("waiting", april).now()).isEqualTo(Voices.NONE);
            assertThat(falling.trend("waiting", april).before()).isEqualTo(new Voices(8, 8));
            assertThat(falling.trend("waiting", april).leastPValue()).isEqualTo(ONE);
        }

        @Test
        void aLogThatBeginsOnTheFirstDayOfTheEarlierWindowIsComparable() {
            List<Contact> contacts = new ArrayList<>(spoke(8, LocalDate.of(2009, 4, 1)));
            contacts.add(Contact.of("first", LocalDate.of(2009, 3, 2), "somebody", "another theme"));

            assertThat(ContactAnalysis.of(contacts).trend("waiting", april).comparable())
                    .isTrue();
        }

        @Test
        void aLogThatBeginsADayLaterIsNot() {
            List<Contact> contacts = new ArrayList<>(spoke(8, LocalDate.of(2009, 4, 1)));
            contacts.add(Contact.of("first", LocalDate.of(2009, 3, 3), "somebody", "another theme"));

            assertThat(ContactAnalysis.of(contacts).trend("waiting", april).comparable())
                    .isFalse();
        }

        @Test
        void anEmptyLogIsNot() {
            assertThat(ContactAnalysis.of(List.of()).trend("waiting", april).comparable())
                    .isFalse();
        }

        @Test
        void contactsWithoutANameLeaveARiseOpen() {
            List<Contact> contacts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                contacts.add(Contact.of("a" + i, LocalDate.of(2009, 4, 2), null, "waiting"));
            }
            Trend trend = ContactAnalysis.of(contacts).trend("waiting", april);

            assertThat(trend.leastPValue()).isEqualTo(new BigDecimal("0.0039062500"));
            assertThat(trend.mostPValue()).isEqualTo(HALF);
        }

        private static List<Contact> spoke(int people, LocalDate day) {
            List<Contact> contacts = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                contacts.add(Contact.of("c" + i, day, "person " + i, "waiting"));
            }
            return contacts;
        }
    }
}
