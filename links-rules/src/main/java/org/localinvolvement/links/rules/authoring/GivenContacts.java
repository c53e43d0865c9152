package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Tone;

/**
 * Invented contacts, many in few words, for tests of rules.
 *
 * <p>First who speaks, then about what, when and how: each {@code people}, {@code person} or {@code anonymous} begins new
 * contacts, and what follows is said of these alone.
 *
 * <pre>{@code
 * GivenContacts.none()
 *         .people(12).about("podiatry").on("2009-02-10")
 *         .person(1, 20).about("dentistry").on("2009-02-11").tone(Tone.CONCERN)
 * }</pre>
 *
 * <p>Numbered people are the same people wherever they stand: {@code person-1} to {@code person-n}. The records are numbered
 * in the order in which they are given, from {@code record-1}.
 *
 * <p>Immutable; safe for several threads. No argument may be null.
 */
public final class GivenContacts {

    private static final GivenContacts NONE = new GivenContacts(List.of(), null);

    private final List<Line> lines;
    private final @Nullable LocalDate logFrom;

    /** Contacts of which the same is said; themes and day stand apart because they have to be said. */
    private record Line(
            int first,
            int last,
            int each,
            boolean named,
            @Nullable List<String> themes,
            @Nullable LocalDate day,
            UnaryOperator<Contact.Builder> more) {

        Line with(UnaryOperator<Contact.Builder> further) {
            return new Line(first, last, each, named, themes, day, contact -> further.apply(more.apply(contact)));
        }

        long size() {
            return (last - first + 1L) * each;
        }
    }

    private GivenContacts(List<Line> lines, @Nullable LocalDate logFrom) {
        this.lines = List.copyOf(lines);
        this.logFrom = logFrom;
    }

    /**
     * Nobody has said anything.
     *
     * @return to be added to
     */
    public static GivenContacts none() {
        return NONE;
    }

    /**
     * One contact from each of so many people: person-1, person-2 and so on.
     *
     * @param many at least 1
     * @return these contacts and the new ones
     * @throws IllegalArgumentException if {@code many} is less
     */
    public GivenContacts people(int many) {
        return people(1, many);
    }

    /**
     * One contact from each of the people with these numbers.
     *
     * @param first the first number, at least 1
     * @param last the last number, inclusive
     * @return these contacts and the new ones
     * @throws IllegalArgumentException if that is nobody
     */
    public GivenContacts people(int first, int last) {
        return begin(first, last, 1, true);
    }

    /**
     * One contact from the person with this number.
     *
     * @param number at least 1
     * @return these contacts and the new one
     * @throws IllegalArgumentException if {@code number} is less
     */
    public GivenContacts person(int number) {
        return people(number, number);
    }

    /**
     * So many contacts from the person with this number.
     *
     * @param number at least 1
     * @param contacts at least 1
     * @return these contacts and the new ones
     * @throws IllegalArgumentException if either is less
     */
    public GivenContacts person(int number, int contacts) {
        return begin(number, number, contacts, true);
    }

    /**
     * So many contacts without a person: anonymous, or of a group that speaks for itself where {@link #group(String)} follows.
     *
     * @param many at least 1
     * @return these contacts and the new ones
     * @throws IllegalArgumentException if {@code many} is less
     */
    public GivenContacts anonymous(int many) {
        return begin(1, many, 1, false);
    }

    private GivenContacts begin(int first, int last, int each, boolean named) {
        if (first < 1 || last < first || each < 1) {
            throw new IllegalArgumentException(
                    "Contacts of nobody are none: people are numbered from 1, and each speaks at"
                            + " least once; leave them out instead");
        }
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(first, last, each, named, null, null, UnaryOperator.identity()));
        return new GivenContacts(more, logFrom);
    }

    /**
     * How often each of these people spoke.
     *
     * @param contacts at least 1
     * @return the same with more contacts
     * @throws IllegalArgumentException if {@code contacts} is less
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts each(int contacts) {
        if (contacts < 1) {
            throw new IllegalArgumentException("Who never spoke makes no contact; leave these people out instead");
        }
        return latest(line -> new Line(line.first, line.last, contacts, line.named, line.themes, line.day, line.more));
    }

    /**
     * The day on which they spoke; it has to be said.
     *
     * @param day the day
     * @return the same with their day
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts on(LocalDate day) {
        return latest(line -> new Line(line.first, line.last, line.each, line.named, line.themes, day, line.more));
    }

    /**
     * The day on which they spoke; it has to be said.
     *
     * @param day year-month-day, for example {@code 2009-02-10}
     * @return the same with their day
     * @throws java.time.format.DateTimeParseException if it is no such date
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts on(String day) {
        return on(LocalDate.parse(day));
    }

    /**
     * What they spoke about; this or {@link #notCoded()} has to be said.
     *
     * @param themes the codes of one or several themes
     * @return the same with their themes
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts about(String... themes) {
        List<String> copy = List.of(themes);
        return latest(line -> new Line(line.first, line.last, line.each, line.named, copy, line.day, line.more));
    }

    /**
     * Nobody has coded what they spoke about.
     *
     * @return the same without a theme
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts notCoded() {
        return about();
    }

    /**
     * The tone in which they spoke.
     *
     * @param tone from praise to concern
     * @return the same with their tone
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts tone(Tone tone) {
        return more(contact -> contact.tone(tone));
    }

    /**
     * The kind of source through which they spoke.
     *
     * @param kindOfSource its code, for example {@code patient-surveys}
     * @return the same with their source
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts source(String kindOfSource) {
        return more(contact -> contact.kindOfSource(kindOfSource));
    }

    /**
     * The user groups and communities of which they are.
     *
     * @param userGroups the codes
     * @return the same with their user groups
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts of(String... userGroups) {
        List<String> copy = List.of(userGroups);
        return more(contact -> contact.userGroups(copy));
    }

    /**
     * The place from which or about which they spoke.
     *
     * @param place its code
     * @return the same with their place
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts in(String place) {
        return more(contact -> contact.place(place));
    }

    /**
     * The group that they joined or, where they are anonymous, that speaks for itself.
     *
     * @param group its key
     * @return the same with their group
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts group(String group) {
        return more(contact -> contact.group(group));
    }

    /**
     * The bodies that it concerns.
     *
     * @param organisations their codes
     * @return the same with the bodies
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts organisation(String... organisations) {
        List<String> copy = List.of(organisations);
        return more(contact -> contact.organisations(copy));
    }

    /**
     * They allege serious harm or abuse.
     *
     * @return the same with the allegation
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts allegingHarm() {
        return more(contact -> contact.allegesSeriousHarm(true));
    }

    /**
     * A value that a host adds.
     *
     * @param name its name
     * @param value its value
     * @return the same with the value
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts attribute(String name, Attribute value) {
        return more(contact -> contact.attribute(name, value));
    }

    /**
     * A text that a host adds.
     *
     * @param name its name
     * @param value its value
     * @return the same with the value
     * @throws IllegalStateException if nobody speaks yet
     */
    public GivenContacts attribute(String name, String value) {
        return attribute(name, new Attribute.Text(value));
    }

    /**
     * How far the log reaches back: an anonymous contact of that day that nobody has coded, so that no theme knows of it.
     * Without it the log begins with the first of the contacts.
     *
     * @param first the first day of the log
     * @return the same with a longer log
     */
    public GivenContacts logFrom(LocalDate first) {
        return new GivenContacts(lines, first);
    }

    /**
     * How far the log reaches back; see {@link #logFrom(LocalDate)}.
     *
     * @param first year-month-day
     * @return the same with a longer log
     * @throws java.time.format.DateTimeParseException if it is no such date
     */
    public GivenContacts logFrom(String first) {
        return logFrom(LocalDate.parse(first));
    }

    private GivenContacts more(UnaryOperator<Contact.Builder> further) {
        return latest(line -> line.with(further));
    }

    private GivenContacts latest(UnaryOperator<Line> change) {
        if (lines.isEmpty()) {
            throw new IllegalStateException("Nobody speaks yet: begin with people, person or anonymous");
        }
        List<Line> changed = new ArrayList<>(lines);
        changed.set(lines.size() - 1, change.apply(lines.get(lines.size() - 1)));
        return new GivenContacts(changed, logFrom);
    }

    /**
     * How many contacts these are, the one that begins the log apart.
     *
     * @return 0 or more
     */
    public long size() {
        return lines.stream().mapToLong(Line::size).sum();
    }

    /**
     * The contacts.
     *
     * @return one by one, in the order in which they were given
     * @throws IllegalStateException if of some it was not said when or about what they spoke
     */
    public List<Contact> list() {
        List<Contact> contacts = new ArrayList<>();
        int record = 0;
        for (Line line : lines) {
            if (line.day == null || line.themes == null) {
                throw new IllegalStateException((line.named ? "Of person-" + line.first : "Of anonymous contacts")
                        + " it is not said when and about what they spoke; add on, and about or notCoded");
            }
            for (int person = line.first; person <= line.last; person++) {
                for (int i = 0; i < line.each; i++) {
                    record++;
                    contacts.add(line.more
                            .apply(Contact.builder("record-" + record, line.day)
                                    .contributor(line.named ? "person-" + person : null)
                                    .themes(line.themes))
                            .build());
                }
            }
        }
        if (logFrom != null) {
            contacts.add(Contact.builder("log-begins", logFrom).build());
        }
        return List.copyOf(contacts);
    }
}
