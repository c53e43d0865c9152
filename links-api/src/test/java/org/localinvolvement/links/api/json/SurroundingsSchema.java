package org.localinvolvement.links.api.json;

import static org.localinvolvement.links.api.json.SchemaParts.anyList;
import static org.localinvolvement.links.api.json.SchemaParts.constant;
import static org.localinvolvement.links.api.json.SchemaParts.date;
import static org.localinvolvement.links.api.json.SchemaParts.identifier;
import static org.localinvolvement.links.api.json.SchemaParts.known;
import static org.localinvolvement.links.api.json.SchemaParts.list;
import static org.localinvolvement.links.api.json.SchemaParts.mapping;
import static org.localinvolvement.links.api.json.SchemaParts.not;
import static org.localinvolvement.links.api.json.SchemaParts.number;
import static org.localinvolvement.links.api.json.SchemaParts.object;
import static org.localinvolvement.links.api.json.SchemaParts.required;
import static org.localinvolvement.links.api.json.SchemaParts.says;
import static org.localinvolvement.links.api.json.SchemaParts.text;
import static org.localinvolvement.links.api.json.SchemaParts.toldList;
import static org.localinvolvement.links.api.json.SchemaParts.truth;
import static org.localinvolvement.links.api.json.SchemaParts.when;
import static org.localinvolvement.links.api.json.SchemaParts.whole;
import static org.localinvolvement.links.api.json.SchemaParts.words;

import java.util.List;
import java.util.Map;
import org.localinvolvement.links.model.service.NationalStandard;
import org.localinvolvement.links.model.service.Scale;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.work.Invitation;

/** What a LINk knows besides its contacts, in a file of tests. */
final class SurroundingsSchema {

    private static final long MOST_PEOPLE = 100_000_000;

    private SurroundingsSchema() {}

    static Map<String, Object> surroundings() {
        Map<String, Object> mapping = mapping(
                "What is known besides the contacts; what is left out there is none of.",
                object(
                        "home", identifier("The area of the LINk's authority."),
                        "population", toldList("How many people there are.", population()),
                        "authorities",
                                toldList(
                                        "In whose area each place of the contact log lies.",
                                        mapping(
                                                "A place and its authority.",
                                                object(
                                                        "place", words("The place, as in the contact log."),
                                                        "authority", identifier("In whose area it lies.")),
                                                "place",
                                                "authority")),
                        "themes", toldList("What themes are about.", theme()),
                        "services", toldList("Services of the host's own.", service()),
                        "pathways", toldList("Pathways of care that themes name.", pathway()),
                        "standards", toldList("Which themes show which national standard missed.", standard()),
                        "proposals", toldList("What bodies propose to change.", proposal()),
                        "invitations", toldList("What bodies asked the LINk to take part in.", invitation()),
                        "reports", toldList("Reports to services-providers.", report()),
                        "methods", toldList("Ways of gathering views, besides those of the guides.", method())));
        Map<String, Object> ofPlaces = object("type", "array", "items", required("place"));
        mapping.put(
                "allOf",
                List.of(when(
                        not(required("home")),
                        object(
                                "properties",
                                object(
                                        "population",
                                        object("anyOf", List.of(object("type", List.of("string")), ofPlaces)))))));
        return mapping;
    }

    private static Map<String, Object> population() {
        Map<String, Object> line = mapping(
                "The people of a place, of a user group of the whole area, or all.",
                object(
                        "place", text("The place, as in the contact log."),
                        "user_group", text("The user group or community, as in the contact log."),
                        "people", whole("How many.", 1, MOST_PEOPLE),
                        "as_at", date("The day of the figure."),
                        "source", words("Where the figure comes from.")),
                "people",
                "as_at",
                "source");
        line.put("not", required("place", "user_group"));
        return line;
    }

    private static Map<String, Object> theme() {
        return mapping(
                "What a theme is about.",
                object(
                        "theme", words("The theme, as in the contact log."),
                        "sector", constant("Health, social care or both.", Sector.class),
                        "services",
                                anyList("The services, the one agreed about before others first.", words("A service.")),
                        "pathways", anyList("The pathways of care.", words("A pathway."))),
                "theme");
    }

    private static Map<String, Object> service() {
        return mapping(
                "A service of the host's own.",
                object(
                        "code", words("Its code."),
                        "name", words("Its name."),
                        "sector", constant("Health, social care or both.", Sector.class),
                        "scales", anyList("On which scale it is provided.", constant("A scale.", Scale.class)),
                        "source", words("Where that is known from.")),
                "code",
                "name",
                "sector",
                "source");
    }

    private static Map<String, Object> pathway() {
        Map<String, Object> step = mapping(
                "A step of the pathway.",
                object(
                        "service", words("The service."),
                        "provider", identifier("Who provides it."),
                        "area", identifier("In whose area it lies."),
                        "commissioner", identifier("Who commissions it.")),
                "service");
        return mapping(
                "A pathway of care.",
                object(
                        "code", words("Its code."),
                        "name", words("Its name."),
                        "steps", list("Its steps.", step)),
                "code",
                "name",
                "steps");
    }

    private static Map<String, Object> standard() {
        String shipped = NationalStandard.REFERRAL_TO_TREATMENT.code();
        Map<String, Object> line = mapping(
                "A theme that shows a standard missed.",
                object(
                        "theme", words("The theme, as in the contact log."),
                        "standard", known("The standard.", List.of(shipped), "\\S"),
                        "from", date("The first day on which that holds."),
                        "reference", words("Where it was agreed."),
                        "name", object("description", "The name of a standard of the host's own."),
                        "most_days", whole("Of a standard of the host's own, within how many days.", 1, 3660),
                        "in_force_from", object("description", "Of a standard of the host's own, its first day."),
                        "source", object("description", "Of a standard of the host's own, where it comes from.")),
                "theme",
                "standard",
                "from",
                "reference");
        // Of the library's own standard the rest is not read.
        Map<String, Object> own = required("name", "most_days", "in_force_from", "source");
        own.put(
                "properties",
                object(
                        "name",
                        words("Its name."),
                        "in_force_from",
                        date("Its first day."),
                        "source",
                        words("Its source.")));
        line.putAll(when(object("anyOf", List.of(required("most_days"), not(says("standard", shipped)))), own));
        return line;
    }

    private static Map<String, Object> proposal() {
        Map<String, Object> line = mapping(
                "A change that a body proposes.",
                object(
                        "id", words("What tells it from the others."),
                        "proposer", identifier("Who proposes it."),
                        "services", list("The services that change.", words("A service.")),
                        "areas", anyList("The areas whose people it concerns.", identifier("An area.")),
                        "manner", truth("Whether the manner changes in which services reach people."),
                        "range", truth("Whether the range of services changes."),
                        "substantial", truth("Whether the change is substantial."),
                        "opens", date("The first day of the consultation."),
                        "closes", date("The last day of the consultation.")),
                "id",
                "proposer",
                "services");
        line.put(
                "allOf",
                List.of(when(required("opens"), required("closes")), when(required("closes"), required("opens"))));
        return line;
    }

    private static Map<String, Object> invitation() {
        return mapping(
                "Something that a body asked the LINk to take part in.",
                object(
                        "by", identifier("Who asks."),
                        "to", constant("To what.", Invitation.Occasion.class),
                        "received", date("The day on which it was received."),
                        "serves_the_programme", truth("Whether it serves the work programme.")),
                "by",
                "to",
                "received");
    }

    private static Map<String, Object> report() {
        return mapping(
                "A report to a services-provider.",
                object(
                        "id", words("What tells it from the others."),
                        "to", identifier("To whom."),
                        "made", date("The day on which it was made."),
                        "received", date("The day on which it was received."),
                        "acknowledged", date("The day on which it was acknowledged."),
                        "explained", date("The day on which it was explained what will be done."),
                        "relevant", truth("Whether the body commissioned the services; yes where it is left out.")),
                "id",
                "to",
                "made");
    }

    private static Map<String, Object> method() {
        return mapping(
                "A way of gathering views.",
                object(
                        "code", words("Its code."),
                        "name", words("Its name."),
                        "purpose", words("What it is for."),
                        "user_groups", anyList("Whom it suits.", words("A user group.")),
                        "cost", number("What it costs, in pounds.", 0, MOST_PEOPLE),
                        "source", words("Where that is known from.")),
                "code",
                "name",
                "purpose",
                "source");
    }
}
