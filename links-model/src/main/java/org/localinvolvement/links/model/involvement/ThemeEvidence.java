package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/**
 * What was said about one theme in one window: contacts and voices, never who.
 *
 * <p>A fact that rules match. All figures that anonymous contacts make uncertain are bounds. Of the breakdowns, each
 * counts the voices that were heard with that value, so one person can stand under several.
 *
 * @param theme the theme; empty for contacts that nobody has coded
 * @param window the days, both inclusive
 * @param contacts how many contacts
 * @param anonymousContacts how many of them gave neither a person nor a group
 * @param contributors how many different people and groups spoke
 * @param effectiveContributors the square of the contacts over the sum of the squared contacts of each contributor: 1 for
 *     500 calls from one person, 500 for one call each from 500; 0 without a contact. It recognises domination and nothing
 *     else
 * @param largestShare the share of the contacts that comes from the contributor with most of them; 0 without a contact
 * @param groups how many different groups spoke for themselves or joined contacts to a campaign
 * @param peopleInGroups how many people spoke as part of a campaign or group
 * @param praising how many contributors praised at least once
 * @param raisingConcern how many contributors raised concern at least once
 * @param besidesPraise how many contributors said something that was not praise: concern, something mixed, or a contact
 *     without a recorded tone
 * @param praiseShare the share of {@code praising} among {@code contributors}; 0 without a contact
 * @param concernContacts how many contacts raised concern
 * @param praiseContacts how many contacts praised
 * @param firstDate the day of the first contact; null without one
 * @param lastDate the day of the last contact; null without one
 * @param places voices by area
 * @param sectors voices by sector
 * @param kindsOfSource voices by kind of source
 * @param userGroups voices by user group or community
 * @param organisations voices by body concerned
 * @param attributes voices by the host's own attributes: name, then value as text
 * @param seriousHarm the contacts that allege serious harm, by date
 */
public record ThemeEvidence(
        String theme,
        Window window,
        long contacts,
        long anonymousContacts,
        Voices contributors,
        Bounds effectiveContributors,
        Bounds largestShare,
        int groups,
        Voices peopleInGroups,
        Voices praising,
        Voices raisingConcern,
        Voices besidesPraise,
        Bounds praiseShare,
        long concernContacts,
        long praiseContacts,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        SortedMap<String, Voices> places,
        SortedMap<String, Voices> sectors,
        SortedMap<String, Voices> kindsOfSource,
        SortedMap<String, Voices> userGroups,
        SortedMap<String, Voices> organisations,
        SortedMap<String, SortedMap<String, Voices>> attributes,
        List<SeriousHarm> seriousHarm) {

    /** Copies maps and lists. */
    public ThemeEvidence {
        places = copy(places);
        sectors = copy(sectors);
        kindsOfSource = copy(kindsOfSource);
        userGroups = copy(userGroups);
        organisations = copy(organisations);
        TreeMap<String, SortedMap<String, Voices>> byName = new TreeMap<>();
        attributes.forEach((name, values) -> byName.put(name, copy(values)));
        attributes = Collections.unmodifiableSortedMap(byName);
        seriousHarm = List.copyOf(seriousHarm);
    }

    private static SortedMap<String, Voices> copy(Map<String, Voices> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /**
     * Voices that were heard in one area.
     *
     * @param code as in the contact log
     * @return nobody where none was heard
     */
    public Voices place(String code) {
        return places.getOrDefault(code, Voices.NONE);
    }

    /**
     * Voices that were heard about one sector.
     *
     * @param code as in the contact log
     * @return nobody where none was heard
     */
    public Voices sector(String code) {
        return sectors.getOrDefault(code, Voices.NONE);
    }

    /**
     * Voices that were heard through one kind of source.
     *
     * @param code as in the contact log
     * @return nobody where none was heard
     */
    public Voices kindOfSource(String code) {
        return kindsOfSource.getOrDefault(code, Voices.NONE);
    }

    /**
     * Voices that were heard of one user group or community.
     *
     * @param code as in the contact log
     * @return nobody where none was heard
     */
    public Voices userGroup(String code) {
        return userGroups.getOrDefault(code, Voices.NONE);
    }

    /**
     * Voices that were heard about one body.
     *
     * @param code as in the contact log
     * @return nobody where none was heard
     */
    public Voices organisation(String code) {
        return organisations.getOrDefault(code, Voices.NONE);
    }

    /**
     * Voices that were heard with one value of an attribute of the host's own.
     *
     * @param name the attribute
     * @param value its value as text
     * @return nobody where it was never heard
     */
    public Voices attribute(String name, String value) {
        SortedMap<String, Voices> values = attributes.get(name);
        return values == null ? Voices.NONE : values.getOrDefault(value, Voices.NONE);
    }

    /**
     * Contributors per so many people affected.
     *
     * @param affectedPopulation how many people the theme affects, at least 1
     * @param per for example 10,000; at least 1
     * @return the rate
     * @throws IllegalArgumentException if a number is less than 1
     */
    public Bounds rate(long affectedPopulation, long per) {
        if (affectedPopulation < 1 || per < 1) {
            throw new IllegalArgumentException("A rate needs a population and a base of at least 1: " + per + " per "
                    + affectedPopulation + "; leave the rate out where the population is not known");
        }
        Ratio factor = Ratio.of(per, affectedPopulation);
        return new Bounds(
                Ratio.of(contributors.least()).times(factor),
                Ratio.of(contributors.most()).times(factor));
    }
}
