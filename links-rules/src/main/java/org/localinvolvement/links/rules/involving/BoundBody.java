package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;

/** Tells which duty to involve stands for a body on a day, from its kind. */
final class BoundBody {

    private final Register register;
    private final Identifier id;
    private final @Nullable BodyKind told;

    /** The duty, and why there is none or what is not known of it; empty where a duty stands. */
    record Law(DutyInForce duty, String why) {}

    BoundBody(Register register, Identifier id, @Nullable BodyKind told) {
        this.register = register;
        this.id = id;
        this.told = told;
    }

    Optional<Body> held(LocalDate day) {
        return register.find(id, day).only().or(() -> register.entry(id));
    }

    String nameOn(LocalDate day) {
        return held(day).map(body -> body.nameOn(day)).orElse(id.toString());
    }

    String kindOn(LocalDate day) {
        return kind(day).map(BodyKind::title).orElse("not known");
    }

    private Optional<BodyKind> kind(LocalDate day) {
        return held(day).map(Body::kind).or(() -> Optional.ofNullable(told));
    }

    /** Whether a kind was told that the register contradicts, or knows better. */
    boolean setsAsideWhatIsTold(LocalDate day) {
        BodyKind said = told;
        return said != null
                && held(day)
                        .filter(body -> said.includes(body, day) == Truth.NO)
                        .isPresent();
    }

    Law on(LocalDate day) {
        Optional<BodyKind> kind = kind(day);
        if (kind.isEmpty()) {
            return new Law(DutyInForce.NOT_KNOWN, "what kind of body " + id + " is, is neither held nor told");
        }
        Optional<Body> held = held(day);
        Law law = of(kind.get(), held.orElse(null), day);
        boolean ended = held.filter(body -> !body.existsOn(day)).isPresent();
        return ended && law.duty() != DutyInForce.SUCCESSORS
                ? new Law(DutyInForce.NOT_KNOWN, "the register holds no " + id + " on that day")
                : law;
    }

    private static Law of(BodyKind kind, @Nullable Body body, LocalDate day) {
        return switch (kind) {
            case STRATEGIC_HEALTH_AUTHORITY, PRIMARY_CARE_TRUST, PRIMARY_CARE_ORGANISATION -> ofTheNhs(day, Truth.YES);
            case NHS_TRUST, AMBULANCE_TRUST, FOUNDATION_TRUST -> ofTheNhs(day, Truth.NO);
            case CARE_TRUST ->
                ofTheNhs(day, body instanceof CareTrust trust ? trust.commissionsOn(day) : Truth.UNKNOWN);
            case LOCAL_AUTHORITY, COUNCIL_WITH_A_LINK ->
                day.isBefore(DutyInForce.OF_COUNCILS)
                        ? new Law(DutyInForce.COUNCIL_BEFORE, "the duty of councils came on 1 April 2009")
                        : new Law(DutyInForce.SECTION_3A, "");
            case CLINICAL_COMMISSIONING_GROUP, INTEGRATED_CARE_BOARD, NHS_ENGLAND ->
                new Law(DutyInForce.SUCCESSORS, "its own provision is recalled, and its words are not held");
            case PARISH_COUNCIL, LONDON_ASSEMBLY ->
                new Law(
                        DutyInForce.NOT_KNOWN,
                        "whether the duty of councils is laid on " + kind.withArticle() + " is not held");
            default -> new Law(DutyInForce.NOT_BOUND, notBound(kind));
        };
    }

    private static Law ofTheNhs(LocalDate day, Truth endsIn2013) {
        if (day.isBefore(DutyInForce.OF_NHS_BODIES)) {
            return new Law(DutyInForce.EARLIER_WORDING, "its words before 3 November 2008 are not held");
        }
        if (day.isBefore(DutyInForce.WITHOUT_TRUSTS_THAT_COMMISSION) || endsIn2013 == Truth.NO) {
            return new Law(DutyInForce.SECTION_242, "");
        }
        return endsIn2013 == Truth.YES
                ? new Law(DutyInForce.SUCCESSORS, "bodies of its kind ended on 31 March 2013")
                : new Law(DutyInForce.NOT_KNOWN, "whether this Care Trust commissioned is not held");
    }

    private static String notBound(BodyKind kind) {
        return switch (kind) {
            case INDEPENDENT_PROVIDER, VOLUNTARY_PROVIDER, PRIMARY_CARE_CONTRACTOR, HOST_ORGANISATION ->
                "it works under contract: what it has to do comes from the contract, and the duty stays with the body that gave it";
            case AMBULANCE_SERVICE -> "it is part of another body, of which to ask";
            case WELSH_NHS_TRUST -> "section 242(1A) leaves Welsh NHS trusts out";
            default ->
                "section 242(1A) names Strategic Health Authorities, Primary Care Trusts, NHS trusts and Foundation Trusts, and"
                        + " section 3A councils; it is " + kind.withArticle();
        };
    }
}
