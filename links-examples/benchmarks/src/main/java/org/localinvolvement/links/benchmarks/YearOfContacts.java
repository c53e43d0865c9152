package org.localinvolvement.links.benchmarks;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;

/**
 * A made-up log of one year, in the order of its days. Each contact is made when it is asked for, with strings of its own as
 * from a file, and not held; every pass over it gives the same contacts.
 *
 * <p>One contact in ten is anonymous. The first 300,000 that are not come each from somebody new, the others from one of
 * those. Some of the 300 themes are spoken of twenty times as often as others.
 *
 * @param contacts how many
 */
public record YearOfContacts(int contacts) implements Iterable<Contact> {

    /** The days that the log covers. */
    public static final Window YEAR = new Window(LocalDate.of(2008, 4, 1), LocalDate.of(2009, 3, 31));

    private static final int CONTRIBUTORS = 300_000;
    private static final List<LocalDate> DAYS =
            YEAR.first().datesUntil(YEAR.last().plusDays(1)).toList();
    private static final List<List<String>> THEMES =
            codes("theme-", 300).map(List::of).toList();
    private static final List<String> PLACES = codes("ward-", 20).toList();
    private static final Sector[] SECTORS = Sector.values();
    private static final Tone[] TONES = Tone.values();
    private static final long SEED = 20080401;

    private static Stream<String> codes(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i);
    }

    @Override
    public Iterator<Contact> iterator() {
        return new Iterator<>() {
            private final SplittableRandom random = new SplittableRandom(SEED);
            private int next;
            private int named;

            @Override
            public boolean hasNext() {
                return next < contacts;
            }

            @Override
            public Contact next() {
                if (next >= contacts) {
                    throw new NoSuchElementException("the year is over");
                }
                LocalDate day = DAYS.get((int) ((long) next * DAYS.size() / contacts));
                double rare = random.nextDouble();
                Contact.Builder contact = Contact.builder("R" + next++, day)
                        .themes(THEMES.get((int) (rare * rare * THEMES.size())))
                        .place(PLACES.get(random.nextInt(PLACES.size())))
                        .sector(SECTORS[random.nextInt(SECTORS.length)])
                        .tone(TONES[random.nextInt(TONES.length)]);
                if (random.nextInt(10) > 0) {
                    contact.contributor("C" + (named < CONTRIBUTORS ? named : random.nextInt(CONTRIBUTORS)));
                    named++;
                }
                return contact.build();
            }
        };
    }
}
