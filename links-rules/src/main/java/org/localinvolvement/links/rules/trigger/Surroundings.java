package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.model.work.Invitation;
import org.localinvolvement.links.model.work.ViewsMethod;
import org.localinvolvement.links.rules.duty.DutiesOwed;

/**
 * What a LINk knows besides its contacts: its people, what bodies propose, owe and ask for, and what its themes are about.
 *
 * <p>Each part can be null, which means <em>not told</em>: what depends on it is then <em>cannot say</em>. Empty means that
 * there is none.
 *
 * <p>Immutable; safe for several threads.
 *
 * @param home the area of the LINk's authority
 * @param population how many people live in its areas, and how many belong to its communities; an area is named as
 *     {@link #place(String)} says, and a community by its code with the home area
 * @param proposals what bodies propose to change
 * @param duties who owes whom what
 * @param dutiesAsAt as at which date that was decided, which is the date of the question; null where nothing was
 * @param invitations what bodies asked the LINk to take part in
 * @param standards which themes show which national standard missed
 * @param themes which services and pathways themes are about
 * @param pathways the pathways of care that themes name
 * @param services the services that themes name; never null, the library's own where the host has no others
 * @param methods the ways of gathering views that the LINk has; never null, the guides' own where it has no others
 * @param authorities in the area of which authority each place of the contact log lies
 * @param register which LINk covers which area
 */
public record Surroundings(
        @Nullable Identifier home,
        @Nullable PopulationProfile population,
        @Nullable List<ChangeProposal> proposals,
        @Nullable DutiesOwed duties,
        @Nullable LocalDate dutiesAsAt,
        @Nullable List<Invitation> invitations,
        @Nullable List<ShownStandard> standards,
        @Nullable List<ThemeCoding> themes,
        @Nullable List<PathwayOfCare> pathways,
        Services services,
        List<ViewsMethod> methods,
        @Nullable SortedMap<String, Identifier> authorities,
        @Nullable Register register) {

    private static final Surroundings NOT_TOLD = new Surroundings(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Services.standard(),
            ViewsMethod.standard(),
            null,
            null);

    private static final Surroundings NONE = new Surroundings(
            null,
            new PopulationProfile(List.of()),
            List.of(),
            new DutiesOwed(List.of()),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Services.standard(),
            ViewsMethod.standard(),
            new TreeMap<>(),
            null);

    /** The scheme of the places of a contact log that are no identifiers themselves. */
    private static final String PLACE = "place";

    /** Copies. */
    public Surroundings {
        Objects.requireNonNull(services, "services: give Services.standard() where the host has no others");
        methods = List.copyOf(methods);
        proposals = proposals == null ? null : List.copyOf(proposals);
        invitations = invitations == null ? null : List.copyOf(invitations);
        standards = standards == null ? null : List.copyOf(standards);
        themes = themes == null ? null : List.copyOf(themes);
        pathways = pathways == null ? null : List.copyOf(pathways);
        authorities = authorities == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(authorities));
    }

    /**
     * Nothing is told.
     *
     * @return to be added to
     */
    public static Surroundings notTold() {
        return NOT_TOLD;
    }

    /**
     * It is told that there is nothing: no proposal, no duty, no invitation, no standard, no pathway, and nobody in the profile.
     *
     * @return to be added to; only the register and the home area are not told
     */
    public static Surroundings none() {
        return NONE;
    }

    /**
     * The identifier of a place of the contact log: what it says itself where it is written as one, as in
     * {@code gss:E06000015}, otherwise the scheme {@code place} and the code.
     *
     * @param code as in the contact log
     * @return the identifier
     */
    public static Identifier place(String code) {
        return code.indexOf(':') > 0 ? Identifier.parse(code) : new Identifier(PLACE, code);
    }

    /**
     * The code that the contact log uses for a place.
     *
     * @param place an identifier, as {@link #place(String)} makes it
     * @return the code
     */
    public static String code(Identifier place) {
        return place.scheme().equals(PLACE) ? place.value() : place.toString();
    }

    /**
     * The same with the area of the LINk's authority.
     *
     * @param area the area
     * @return a copy
     */
    public Surroundings withHome(Identifier area) {
        return new Surroundings(
                area,
                population,
                proposals,
                duties,
                dutiesAsAt,
                invitations,
                standards,
                themes,
                pathways,
                services,
                methods,
                authorities,
                register);
    }

    /**
     * The same with its people.
     *
     * @param profile how many live where, and belong to which community
     * @return a copy
     */
    public Surroundings withPopulation(PopulationProfile profile) {
        return new Surroundings(
                home,
                profile,
                proposals,
                duties,
                dutiesAsAt,
                invitations,
                standards,
                themes,
                pathways,
                services,
                methods,
                authorities,
                register);
    }

    /**
     * The same with what bodies propose.
     *
     * @param changes each id once
     * @return a copy
     */
    public Surroundings withProposals(List<ChangeProposal> changes) {
        return new Surroundings(
                home,
                population,
                changes,
                duties,
                dutiesAsAt,
                invitations,
                standards,
                themes,
                pathways,
                services,
                methods,
                authorities,
                register);
    }

    /**
     * The same with what bodies owe.
     *
     * @param owed an answer of {@link org.localinvolvement.links.rules.duty.DutyClocks} as at the date of the question
     * @return a copy
     */
    public Surroundings withDuties(Decision<DutiesOwed> owed) {
        return new Surroundings(
                home,
                population,
                proposals,
                owed.answer(),
                owed.asAt(),
                invitations,
                standards,
                themes,
                pathways,
                services,
                methods,
                authorities,
                register);
    }

    /** The same where nobody owes anything, as at any date; what is not told stays so. */
    Surroundings withoutDuties() {
        return new Surroundings(
                home,
                population,
                proposals,
                duties == null ? null : new DutiesOwed(List.of()),
                null,
                invitations,
                standards,
                themes,
                pathways,
                services,
                methods,
                authorities,
                register);
    }

    /**
     * The same with what bodies ask for.
     *
     * @param asked the invitations
     * @return a copy
     */
    public Surroundings withInvitations(List<Invitation> asked) {
        return new Surroundings(
                home,
                population,
                proposals,
                duties,
                dutiesAsAt,
                asked,
                standards,
                themes,
                pathways,
                services,
                methods,
                authorities,
                register);
    }

    /**
     * The same with standards.
     *
     * @param shown which themes show which standard missed
     * @return a copy
     */
    public Surroundings withStandards(List<ShownStandard> shown) {
        return new Surroundings(
                home,
                population,
                proposals,
                duties,
                dutiesAsAt,
                invitations,
                shown,
                themes,
                pathways,
                services,
                methods,
                authorities,
                register);
    }

    /**
     * The same with what themes are about.
     *
     * @param codings of each theme at most one
     * @param ways the pathways that they name
     * @param known the services that they name
     * @return a copy
     */
    public Surroundings withThemes(List<ThemeCoding> codings, List<PathwayOfCare> ways, Services known) {
        return new Surroundings(
                home,
                population,
                proposals,
                duties,
                dutiesAsAt,
                invitations,
                standards,
                codings,
                ways,
                known,
                methods,
                authorities,
                register);
    }

    /**
     * The same with ways of gathering views.
     *
     * @param ways those that the LINk has
     * @return a copy
     */
    public Surroundings withMethods(List<ViewsMethod> ways) {
        return new Surroundings(
                home,
                population,
                proposals,
                duties,
                dutiesAsAt,
                invitations,
                standards,
                themes,
                pathways,
                services,
                ways,
                authorities,
                register);
    }

    /**
     * The same with the authorities of places.
     *
     * @param areas the area of the authority by the code of the place
     * @return a copy
     */
    public Surroundings withAuthorities(Map<String, Identifier> areas) {
        return new Surroundings(
                home,
                population,
                proposals,
                duties,
                dutiesAsAt,
                invitations,
                standards,
                themes,
                pathways,
                services,
                methods,
                new TreeMap<>(areas),
                register);
    }

    /**
     * The same with a register.
     *
     * @param bodies which LINk covers which area
     * @return a copy
     */
    public Surroundings withRegister(Register bodies) {
        return new Surroundings(
                home,
                population,
                proposals,
                duties,
                dutiesAsAt,
                invitations,
                standards,
                themes,
                pathways,
                services,
                methods,
                authorities,
                bodies);
    }

    /**
     * What a theme is about.
     *
     * @param theme the theme
     * @return empty where nothing is told of it
     */
    public Optional<ThemeCoding> coding(String theme) {
        return themes == null
                ? Optional.empty()
                : themes.stream().filter(one -> one.theme().equals(theme)).findFirst();
    }

    /**
     * A pathway by its code.
     *
     * @param code the code
     * @return empty where none is told of that code
     */
    public Optional<PathwayOfCare> pathway(String code) {
        return pathways == null
                ? Optional.empty()
                : pathways.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * What was not told, so that trigger points that rest on it cannot be said.
     *
     * @return in words, in a fixed order; empty where everything was
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        more(missing, population, "the population profile: which areas and communities are unheard, and rates");
        more(missing, proposals, "what bodies propose to change: whether to respond to a consultation");
        more(missing, duties, "what bodies owe: whether an answer is overdue");
        more(missing, invitations, "what bodies asked the LINk to take part in");
        more(missing, standards, "which themes show which national standard missed");
        more(missing, themes, "what the themes are about: whether a pathway or service crosses the boundary");
        boolean needsHome = (population != null && !population.populations().isEmpty())
                || (pathways != null && !pathways.isEmpty());
        if (needsHome && home == null) {
            missing.add("the area of the LINk: of whom its communities are a part, and what lies beyond its boundary");
        }
        more(missing, authorities, "in which authority's area each place lies: whether a theme spreads over several");
        return List.copyOf(missing);
    }

    private static void more(List<String> missing, @Nullable Object part, String what) {
        if (part == null) {
            missing.add(what);
        }
    }
}
