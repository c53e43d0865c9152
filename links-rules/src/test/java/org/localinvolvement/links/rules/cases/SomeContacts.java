package org.localinvolvement.links.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Tone;

/**
 * Makes many contacts in few words.
 *
 * <p>Numbered people are the same people wherever they stand: {@code person-1} to {@code person-n}.
 */
public final class SomeContacts {

    private final List<Contact> contacts = new ArrayList<>();

    private String theme = "podiatry";
    private LocalDate day = LocalDate.of(2009, 2, 10);
    private @Nullable Tone tone;
    private @Nullable String source;
    private @Nullable String userGroup;
    private @Nullable String place;
    private @Nullable String group;
    private boolean harm;

    /** Starts with no contact; what follows is about podiatry, on 10 February 2009. */
    public SomeContacts() {}

    public SomeContacts about(String newTheme) {
        this.theme = newTheme;
        return this;
    }

    public SomeContacts on(LocalDate newDay) {
        this.day = newDay;
        return this;
    }

    public SomeContacts on(String newDay) {
        return on(LocalDate.parse(newDay));
    }

    public SomeContacts tone(@Nullable Tone newTone) {
        this.tone = newTone;
        return this;
    }

    public SomeContacts from(@Nullable String kindOfSource) {
        this.source = kindOfSource;
        return this;
    }

    public SomeContacts of(@Nullable String newUserGroup) {
        this.userGroup = newUserGroup;
        return this;
    }

    public SomeContacts in(@Nullable String newPlace) {
        this.place = newPlace;
        return this;
    }

    public SomeContacts group(@Nullable String newGroup) {
        this.group = newGroup;
        return this;
    }

    public SomeContacts harm(boolean alleged) {
        this.harm = alleged;
        return this;
    }

    /** One contact from each of so many people: person-1, person-2 and so on. */
    public SomeContacts people(int many) {
        return people(1, many, 1);
    }

    /** So many contacts from each of the people with these numbers. */
    public SomeContacts people(int first, int last, int each) {
        for (int person = first; person <= last; person++) {
            for (int i = 0; i < each; i++) {
                add("person-" + person);
            }
        }
        return this;
    }

    /** So many contacts from the person with this number. */
    public SomeContacts person(int number, int many) {
        return people(number, number, many);
    }

    /** So many contacts without a person; of the group where one was named, otherwise anonymous. */
    public SomeContacts nameless(int many) {
        for (int i = 0; i < many; i++) {
            add(null);
        }
        return this;
    }

    /** One anonymous contact that nobody has coded: the log reaches back to this day, and no theme knows of it. */
    public SomeContacts logFrom(LocalDate first) {
        contacts.add(Contact.builder("log-begins", first).build());
        return this;
    }

    public SomeContacts logFrom(String first) {
        return logFrom(LocalDate.parse(first));
    }

    private void add(@Nullable String contributor) {
        contacts.add(Contact.builder("record-" + (contacts.size() + 1), day)
                .contributor(contributor)
                .group(group)
                .themes(theme.isEmpty() ? List.of() : List.of(theme))
                .tone(tone)
                .kindOfSource(source)
                .place(place)
                .userGroups(userGroup == null ? List.of() : List.of(userGroup))
                .allegesSeriousHarm(harm)
                .build());
    }

    public List<Contact> list() {
        return List.copyOf(contacts);
    }
}
