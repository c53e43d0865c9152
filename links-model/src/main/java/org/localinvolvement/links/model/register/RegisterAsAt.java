package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.CouncilService;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.Regulator;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.organisation.TemporaryArrangements;
import org.localinvolvement.links.model.service.Sector;

/**
 * A register as at one date: who is there, and what binds them to each other on that day.
 *
 * <p>Made by {@link Register#asAt}. Where a question takes a place, it takes a council: its code on that date, or its id; a
 * district stands for its part of the county. Every question throws {@link IllegalArgumentException} where it is asked of a
 * body of another kind than it takes.
 *
 * <p>Immutable; safe for any number of threads.
 */
public final class RegisterAsAt {

    static final Comparator<Body> BY_ID = Comparator.comparing(Body::id);

    private final Register register;
    private final LocalDate day;

    RegisterAsAt(Register register, LocalDate day) {
        this.register = register;
        this.day = Objects.requireNonNull(day, "day: say as at which date");
    }

    /**
     * The register that is asked.
     *
     * @return the register with all its dates
     */
    public Register register() {
        return register;
    }

    /**
     * The date as at which it answers.
     *
     * @return the date
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The body that answers to a code.
     *
     * <p>An identifier that was ever a code is asked as a code, and answers only on the days on which it was one; any other is
     * asked as the id of a body, on the days on which the body exists.
     *
     * @param code a code, or the id of a body
     * @return at most one; none where the register knows that the code or the body had ended or not begun; not held where it
     *     never heard of it. Where no end is known, and the register is not complete for that day, both the body and what is
     *     missing
     */
    public Answer<Body> find(Identifier code) {
        return new Lookup(this).find(code);
    }

    /**
     * The body that answers to a code, where the asker knows that there is one.
     *
     * @param code a code, or the id of a body
     * @return the body
     * @throws IllegalArgumentException if there is none or it is not held; the message names codes that come near
     */
    public Body get(Identifier code) {
        return new Lookup(this).get(code);
    }

    /**
     * The bodies that bear a name, of whatever type.
     *
     * <p>Case, punctuation and <em>&amp;</em> for <em>and</em> make no difference, and short names are also found with the
     * words that say what kind of body it is: <em>Derby City Council</em>, <em>Derby City Primary Care Trust</em>.
     *
     * @param name a statutory, trading or any other name
     * @return sorted by id; not held where no body of the register bears it, with names that come near as a remark
     */
    public Answer<Body> named(String name) {
        return new Lookup(this).named(name);
    }

    /**
     * Every body of a kind.
     *
     * @param kind the kind
     * @return sorted by id; whole where the register is complete for the kind on that day
     */
    public Answer<Body> ofKind(BodyKind kind) {
        return new Lookup(this).ofKind(kind);
    }

    /**
     * Every ambulance service: the ambulance trusts, and the services that are part of another body.
     *
     * @return the trusts sorted by id, then the others
     */
    public Answer<Body> ambulanceServices() {
        return new Lookup(this).ambulanceServices();
    }

    /**
     * The bodies that took the place of one, at any distance, and exist on that day; the body itself while it exists.
     *
     * @param code a code that was ever in use, or the id of a body
     * @return sorted by id
     */
    public Answer<Body> nowInThePlaceOf(Identifier code) {
        return new Lookup(this).nowInThePlaceOf(code);
    }

    /**
     * The councils that serve a place.
     *
     * @param place a council
     * @return the council, and for a district also its county
     */
    public Answer<LocalAuthority> councilsServing(Identifier place) {
        return new LocalGovernment(this).serving(place);
    }

    /**
     * The council that has the social services functions in a place, and makes the arrangements for its LINk.
     *
     * <p>Source: Local Government and Public Involvement in Health Act 2007 s.229(1).
     *
     * @param place a council
     * @return the council itself, or the county of a district
     */
    public Answer<LocalAuthority> councilWithSocialServices(Identifier place) {
        return new LocalGovernment(this).withSocialServices(place);
    }

    /**
     * The areas in which a body works, wholly or in part, each given by its council with social services functions.
     *
     * @param placeOrBody a council, a commissioner, a Strategic Health Authority, a LINk, a committee or another body of an
     *     area
     * @return sorted by id; not held for a body whose area is not, as for a hospital trust
     */
    public Answer<LocalAuthority> areasOf(Identifier placeOrBody) {
        return new Areas(this).of(placeOrBody);
    }

    /**
     * What a council provides.
     *
     * <p>The list is one of 2012 to 2015 and is good for the tier alone.
     *
     * @param council a council
     * @return by number
     */
    public Answer<CouncilService> servicesProvidedBy(Identifier council) {
        return new LocalGovernment(this).servicesProvidedBy(council);
    }

    /**
     * Which of the councils that serve a place provide a service.
     *
     * @param service the service
     * @param place a council
     * @return one council or, where every tier provides it, both
     */
    public Answer<LocalAuthority> councilsProviding(CouncilService service, Identifier place) {
        return new LocalGovernment(this)
                .serving(place)
                .where(council -> council.tier().provides(service.providedAt()));
    }

    /**
     * The committee to which the LINk of a place may refer matters, or those that scrutinise a body for its areas.
     *
     * @param placeOrBody a council, or a body whose area is held
     * @return the committee of each council that has the social services functions there; not held for a body without an area
     */
    public Answer<OverviewAndScrutinyCommittee> scrutinyCommitteesFor(Identifier placeOrBody) {
        return new LocalGovernment(this).scrutinyCommittees(placeOrBody);
    }

    /**
     * The committees that the council of a place, or of a body's areas, appointed together with others.
     *
     * @param placeOrBody a council, or a body whose area is held
     * @return whole only where every joint committee was loaded
     */
    public Answer<JointOverviewAndScrutinyCommittee> jointScrutinyCommitteesFor(Identifier placeOrBody) {
        return new LocalGovernment(this).jointScrutinyCommittees(placeOrBody);
    }

    /**
     * The LINk that covers a place, or the LINks of a body's areas.
     *
     * @param placeOrBody a council, or a body whose area is held
     * @return to 31 December 2008 beside it, where its start is not held, that temporary arrangements may have stood instead
     */
    public Answer<LocalInvolvementNetwork> linksCovering(Identifier placeOrBody) {
        return new Involvement(this).links(placeOrBody);
    }

    /**
     * The temporary arrangements of 2008 of a place, or those of a body's areas, until the LINk started.
     *
     * @param placeOrBody a council, or a body whose area is held
     * @return not held where nobody has told of any; none after 31 December 2008
     */
    public Answer<TemporaryArrangements> temporaryArrangementsFor(Identifier placeOrBody) {
        return new Involvement(this).temporaryArrangements(placeOrBody);
    }

    /**
     * The host that supports a LINk.
     *
     * @param link the id or a code of the LINk
     * @return not held where the LINk has not told; a body that may not be a host is never answered
     */
    public Answer<Body> hostOf(Identifier link) {
        return new Involvement(this).host(link);
    }

    /**
     * The local Healthwatch organisation that covers a place, or those of a body's areas.
     *
     * @param placeOrBody a council, or a body whose area is held
     * @return none before 1 April 2013
     */
    public Answer<LocalHealthwatch> localHealthwatchCovering(Identifier placeOrBody) {
        return new Involvement(this).localHealthwatch(placeOrBody);
    }

    /**
     * Who commissions care for a council's area or a part of it.
     *
     * @param place a council
     * @param sector of health care, of social care or of both
     * @return sorted by id; for a district in a county with several trusts all of them, and that their shares are not held
     */
    public Answer<Body> commissionersFor(Identifier place, Sector sector) {
        return new NhsStructure(this).commissioners(place, sector);
    }

    /**
     * The Strategic Health Authority of a council's area, of a trust, or of itself.
     *
     * @param bodyOrPlace a council, a Primary Care Trust, a Care Trust or an NHS trust
     * @return several where a council's trusts belong to several
     */
    public Answer<StrategicHealthAuthority> strategicHealthAuthorityOf(Identifier bodyOrPlace) {
        return new NhsStructure(this).strategicHealthAuthority(bodyOrPlace);
    }

    /**
     * The Primary Care Trusts, Care Trusts and NHS trusts that a Strategic Health Authority oversees.
     *
     * @param authority a Strategic Health Authority
     * @return sorted by id, without Foundation Trusts; whole only where every trust was loaded
     */
    public Answer<Body> overseenBy(Identifier authority) {
        return new NhsStructure(this).overseenBy(authority);
    }

    /**
     * To whom an NHS body accounts: a trust to its Strategic Health Authority, that to the Department of Health, and a
     * Foundation Trust to neither.
     *
     * @param code a Strategic Health Authority, a Primary Care Trust, a Care Trust or an NHS trust
     * @return none for a Foundation Trust; not held where its status is not
     */
    public Answer<Body> accountableTo(Identifier code) {
        return new NhsStructure(this).accountableTo(code);
    }

    /**
     * Who regulates a body for an activity.
     *
     * <p>Whether the body carries on the activity is the asker's to know: of a pharmacy one can ask about detention.
     *
     * @param code a body that provides care
     * @param activity an activity that it carries on
     * @return for care by a Foundation Trust also the regulator of Foundation Trusts; none for a body that provides no care
     */
    public Answer<Regulator> regulatorsOf(Identifier code, RegulatedActivity activity) {
        return new Regulation(this).regulators(code, activity);
    }

    /** The entries of a type that exist on that day, in the order of the register. */
    <B extends Body> List<B> existing(Class<B> type) {
        return register.held().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(body -> body.existsOn(day))
                .toList();
    }

    boolean isComplete(BodyKind kind) {
        return register.coverage().isComplete(kind, day);
    }

    /** What is missing from an answer that would need every body of a kind; nothing where they are all held. */
    List<String> missing(BodyKind kind) {
        return isComplete(kind) ? List.of() : List.of(register.coverage().gap(kind));
    }
}
