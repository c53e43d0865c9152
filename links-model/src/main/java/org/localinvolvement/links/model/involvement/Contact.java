package org.localinvolvement.links.model.involvement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.service.Sector;

/**
 * One communication with the LINk, as a host's system hands it in.
 *
 * <p>This is an input: it constructs from anything, and its constraints are checked all at once when it is used. A contact
 * and its contributor are personal data; the library neither logs nor answers with them, and {@link #toString()} tells
 * only the record id.
 *
 * <p>Who speaks: a contributor alone is a person; a group alone is a group that speaks for itself; both together are a
 * person who joins a campaign or speaks as a member of a group; neither is an anonymous contact.
 *
 * @param recordId the opaque id of the record in the host's system; not blank
 * @param date the day of the contact
 * @param contributor the key of the person it comes from; null if not given
 * @param group the key of the group that it comes from or that joins it to others; null if none
 * @param channel how it came, for example {@code telephone}; null if not recorded
 * @param themes what it is about, after coding; empty if it has not been coded
 * @param sector health, social care or both; null if not recorded
 * @param organisations the bodies that it concerns
 * @param place the area from which or about which it comes, in the host's own code; null if not recorded
 * @param userGroups the groups and communities of the person, in the host's own codes
 * @param kindOfSource the code of its {@link KindOfSource}; null if not recorded
 * @param tone from praise to concern; null if not recorded
 * @param allegesSeriousHarm whether it alleges serious harm or abuse
 * @param attributes what the host adds, by name
 */
public record Contact(
        @NotBlank(message = "a contact needs the id of its record")
        @Size(max = 200, message = "a record id has at most 200 characters")
        String recordId,

        @NotNull(message = "a contact needs its date") LocalDate date,

        @Nullable @Size(max = 1000, message = "a contributor key has at most 1000 characters")
        String contributor,

        @Nullable @Size(max = 1000, message = "a group key has at most 1000 characters")
        String group,

        @Nullable String channel,

        List<
                        @NotBlank(message = "a theme is not blank")
                        @Size(max = 200, message = "a theme has at most 200 characters") String>
                themes,

        @Nullable Sector sector,
        List<String> organisations,
        @Nullable String place,
        List<String> userGroups,
        @Nullable String kindOfSource,
        @Nullable Tone tone,
        boolean allegesSeriousHarm,
        Map<
                        @NotBlank(message = "an attribute needs a name") String,
                        @NotNull(message = "an attribute needs a value") Attribute>
                attributes) {

    /** Copies the lists; what is missing becomes empty. */
    public Contact {
        themes = copy(themes);
        organisations = copy(organisations);
        userGroups = copy(userGroups);
        attributes = attributes == null || attributes.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(copyByName(attributes));
        contributor = blankToNull(contributor);
        group = blankToNull(group);
    }

    /** Also a name that is missing is kept, so that the constraint can tell of it. */
    private static Map<String, Attribute> copyByName(Map<String, Attribute> attributes) {
        TreeMap<String, Attribute> byName = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        byName.putAll(attributes);
        return byName;
    }

    private static List<String> copy(@Nullable List<String> list) {
        return list == null || list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * Whether the date, if there is one, can be counted; a constraint.
     *
     * @return true from 1 January 1970 to 6 June 2149, both inclusive
     */
    @AssertTrue(message = "a contact is of a day from 1970-01-01 to 2149-06-06")
    public boolean isOfACountableDay() {
        return date == null || ContactFold.countable(date);
    }

    /**
     * The shortest useful contact: one person about one theme.
     *
     * @param recordId the record
     * @param date the day
     * @param contributor the person; null if anonymous
     * @param theme what it is about
     * @return a contact with nothing else recorded
     */
    public static Contact of(String recordId, LocalDate date, @Nullable String contributor, String theme) {
        return builder(recordId, date).contributor(contributor).themes(theme).build();
    }

    /**
     * Starts a contact.
     *
     * @param recordId the record
     * @param date the day
     * @return a builder with nothing else recorded
     */
    public static Builder builder(String recordId, LocalDate date) {
        return new Builder(recordId, date);
    }

    /** Tells the record and nothing of the person. */
    @Override
    public String toString() {
        return "Contact[recordId=" + recordId + "]";
    }

    /** Puts a contact together; not for several threads at once. */
    public static final class Builder {
        private final String recordId;
        private final LocalDate date;
        private @Nullable String contributor;
        private @Nullable String group;
        private @Nullable String channel;
        private List<String> themes = List.of();
        private @Nullable Sector sector;
        private List<String> organisations = List.of();
        private @Nullable String place;
        private List<String> userGroups = List.of();
        private @Nullable String kindOfSource;
        private @Nullable Tone tone;
        private boolean allegesSeriousHarm;
        private final Map<String, Attribute> attributes = new HashMap<>();

        private Builder(String recordId, LocalDate date) {
            this.recordId = recordId;
            this.date = date;
        }

        /**
         * Who speaks.
         *
         * @param contributor the key of the person; null if anonymous
         * @return this
         */
        public Builder contributor(@Nullable String contributor) {
            this.contributor = contributor;
            return this;
        }

        /**
         * The group that speaks, or that joins the contact to others.
         *
         * @param group the key of the group; null if none
         * @return this
         */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /**
         * How it came.
         *
         * @param channel the channel; null if not recorded
         * @return this
         */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /**
         * What it is about.
         *
         * @param themes the codes
         * @return this
         */
        public Builder themes(String... themes) {
            return themes(Arrays.asList(themes));
        }

        /**
         * What it is about.
         *
         * @param themes the codes
         * @return this
         */
        public Builder themes(List<String> themes) {
            this.themes = themes;
            return this;
        }

        /**
         * Health or social care.
         *
         * @param sector null if not recorded
         * @return this
         */
        public Builder sector(@Nullable Sector sector) {
            this.sector = sector;
            return this;
        }

        /**
         * The bodies it concerns.
         *
         * @param organisations their codes
         * @return this
         */
        public Builder organisations(List<String> organisations) {
            this.organisations = organisations;
            return this;
        }

        /**
         * The area.
         *
         * @param place the host's code; null if not recorded
         * @return this
         */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /**
         * The groups and communities of the person.
         *
         * @param userGroups the host's codes
         * @return this
         */
        public Builder userGroups(List<String> userGroups) {
            this.userGroups = userGroups;
            return this;
        }

        /**
         * The kind of source.
         *
         * @param kindOfSource its code; null if not recorded
         * @return this
         */
        public Builder kindOfSource(@Nullable String kindOfSource) {
            this.kindOfSource = kindOfSource;
            return this;
        }

        /**
         * From praise to concern.
         *
         * @param tone null if not recorded
         * @return this
         */
        public Builder tone(@Nullable Tone tone) {
            this.tone = tone;
            return this;
        }

        /**
         * Whether serious harm or abuse is alleged.
         *
         * @param allegesSeriousHarm true if so
         * @return this
         */
        public Builder allegesSeriousHarm(boolean allegesSeriousHarm) {
            this.allegesSeriousHarm = allegesSeriousHarm;
            return this;
        }

        /**
         * Adds a value of the host's own.
         *
         * @param name its name
         * @param value its value
         * @return this
         */
        public Builder attribute(String name, Attribute value) {
            attributes.put(name, value);
            return this;
        }

        /**
         * The contact.
         *
         * @return a contact that has not been checked yet
         */
        public Contact build() {
            return new Contact(
                    recordId,
                    date,
                    contributor,
                    group,
                    channel,
                    themes,
                    sector,
                    organisations,
                    place,
                    userGroups,
                    kindOfSource,
                    tone,
                    allegesSeriousHarm,
                    attributes);
        }
    }
}
