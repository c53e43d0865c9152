package org.localinvolvement.links.rules.entry;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PartKind;

/**
 * Entry of one representative to one part of premises, with everything that decides it. A fact that rules match.
 *
 * <p>A rule excludes the one value that defeats it, as {@code careNow != Truth.YES}; what is unknown does not defeat it.
 *
 * @param asAt the day
 * @param regime the law in force on that day
 * @param provider the role in which the provider is asked
 * @param contractAllows whether a contract lets representatives in; unknown where its terms are not known
 * @param part what the part is called
 * @param kind what the part is
 * @param representative the opaque key of the representative
 * @param facts what is told, all scopes together
 */
public record SoughtEntry(
        LocalDate asAt,
        Regime regime,
        EntryProvider provider,
        Truth contractAllows,
        String part,
        PartKind kind,
        String representative,
        EntryFacts facts) {

    SoughtEntry with(EntryFact fact, Truth truth) {
        return new SoughtEntry(
                asAt, regime, provider, contractAllows, part, kind, representative, facts.with(fact, truth));
    }

    /**
     * Which part and which representative.
     *
     * @return for example {@code Ward 4, representative R7}
     */
    public String subject() {
        return part + ", representative " + representative;
    }

    /**
     * What the provider is.
     *
     * @return for example {@code an NHS trust}
     */
    public String providerTitle() {
        return provider.title();
    }

    /**
     * Whether the provisions on entry list the provider.
     *
     * @return yes or no
     */
    public Truth servicesProvider() {
        return Truth.of(provider.isServicesProvider(regime));
    }

    /**
     * What is known of a contract.
     *
     * @return the end of a sentence that begins with "its contract"
     */
    public String contractInWords() {
        return switch (contractAllows) {
            case YES -> "allows entry";
            case NO -> "does not allow entry";
            case UNKNOWN -> "is not known to allow or not to allow entry";
        };
    }

    /**
     * See {@link EntryFact#OWNS}.
     *
     * @return what is known of it
     */
    public Truth owns() {
        return facts.get(EntryFact.OWNS);
    }

    /**
     * See {@link EntryFact#CONTROLS}.
     *
     * @return what is known of it
     */
    public Truth controls() {
        return facts.get(EntryFact.CONTROLS);
    }

    /**
     * See {@link EntryFact#ANOTHER_CONTROLS}.
     *
     * @return what is known of it
     */
    public Truth anotherControls() {
        return facts.get(EntryFact.ANOTHER_CONTROLS);
    }

    /**
     * See {@link EntryFact#CARE_HOME}.
     *
     * @return what is known of it
     */
    public Truth careHome() {
        return facts.get(EntryFact.CARE_HOME);
    }

    /**
     * See {@link EntryFact#CARE_NOW}.
     *
     * @return what is known of it
     */
    public Truth careNow() {
        return facts.get(EntryFact.CARE_NOW);
    }

    /**
     * See {@link EntryFact#OBSERVES_EXCLUDED}.
     *
     * @return what is known of it
     */
    public Truth observesExcluded() {
        return facts.get(EntryFact.OBSERVES_EXCLUDED);
    }

    /**
     * See {@link EntryFact#PURPOSE_EXCLUDED}.
     *
     * @return what is known of it
     */
    public Truth purposeExcluded() {
        return facts.get(EntryFact.PURPOSE_EXCLUDED);
    }

    /**
     * See {@link EntryFact#EXCLUDED_ELSEWHERE}.
     *
     * @return what is known of it
     */
    public Truth excludedElsewhere() {
        return facts.get(EntryFact.EXCLUDED_ELSEWHERE);
    }

    /**
     * See {@link EntryFact#COMPROMISES_CARE}.
     *
     * @return what is known of it
     */
    public Truth compromisesCare() {
        return facts.get(EntryFact.COMPROMISES_CARE);
    }

    /**
     * See {@link EntryFact#COMPROMISES_PRIVACY}.
     *
     * @return what is known of it
     */
    public Truth compromisesPrivacy() {
        return facts.get(EntryFact.COMPROMISES_PRIVACY);
    }

    /**
     * See {@link EntryFact#RESIDENT_INVITES}.
     *
     * @return what is known of it
     */
    public Truth residentInvites() {
        return facts.get(EntryFact.RESIDENT_INVITES);
    }

    /**
     * See {@link EntryFact#HEALTH_OR_SAFETY_REASON}.
     *
     * @return what is known of it
     */
    public Truth healthOrSafetyReason() {
        return facts.get(EntryFact.HEALTH_OR_SAFETY_REASON);
    }

    /**
     * See {@link EntryFact#UNDER_ARRANGEMENTS}.
     *
     * @return what is known of it
     */
    public Truth underArrangements() {
        return facts.get(EntryFact.UNDER_ARRANGEMENTS);
    }

    /**
     * See {@link EntryFact#CLEARED}.
     *
     * @return what is known of it
     */
    public Truth cleared() {
        return facts.get(EntryFact.CLEARED);
    }

    /**
     * Whether the representative is authorised under the arrangements, every step that decides it taken.
     *
     * @return what is known of it
     */
    public Truth authorised() {
        return underArrangements().and(cleared());
    }

    /**
     * See {@link EntryFact#GIVES_EVIDENCE}.
     *
     * @return what is known of it
     */
    public Truth givesEvidence() {
        return facts.get(EntryFact.GIVES_EVIDENCE);
    }

    /**
     * See {@link EntryFact#PROVIDER_OBJECTS}.
     *
     * @return what is known of it
     */
    public Truth providerObjects() {
        return facts.get(EntryFact.PROVIDER_OBJECTS);
    }

    /**
     * See {@link EntryFact#COMPROMISED_ON_SITE}.
     *
     * @return what is known of it
     */
    public Truth compromisedOnSite() {
        return facts.get(EntryFact.COMPROMISED_ON_SITE);
    }

    /**
     * See {@link EntryFact#OTHER_PURPOSES}.
     *
     * @return what is known of it
     */
    public Truth otherPurposes() {
        return facts.get(EntryFact.OTHER_PURPOSES);
    }

    /**
     * See {@link EntryFact#ON_PUBLISHED_LIST}.
     *
     * @return what is known of it
     */
    public Truth onPublishedList() {
        return facts.get(EntryFact.ON_PUBLISHED_LIST);
    }

    /**
     * See {@link EntryFact#TEMPORARY_BODY}.
     *
     * @return what is known of it
     */
    public Truth temporaryBody() {
        return facts.get(EntryFact.TEMPORARY_BODY);
    }

    /**
     * See {@link EntryFact#DECIDED_UNDER_PROCEDURE}.
     *
     * @return what is known of it
     */
    public Truth decidedUnderProcedure() {
        return facts.get(EntryFact.DECIDED_UNDER_PROCEDURE);
    }

    /**
     * See {@link EntryFact#WITHOUT_NOTICE}.
     *
     * @return what is known of it
     */
    public Truth withoutNotice() {
        return facts.get(EntryFact.WITHOUT_NOTICE);
    }
}
