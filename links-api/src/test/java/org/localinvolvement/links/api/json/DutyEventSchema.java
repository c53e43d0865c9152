package org.localinvolvement.links.api.json;

import static org.localinvolvement.links.api.json.SchemaParts.constant;
import static org.localinvolvement.links.api.json.SchemaParts.date;
import static org.localinvolvement.links.api.json.SchemaParts.list;
import static org.localinvolvement.links.api.json.SchemaParts.mapping;
import static org.localinvolvement.links.api.json.SchemaParts.object;
import static org.localinvolvement.links.api.json.SchemaParts.oneOf;
import static org.localinvolvement.links.api.json.SchemaParts.text;
import static org.localinvolvement.links.api.json.SchemaParts.truth;
import static org.localinvolvement.links.api.json.SchemaParts.words;

import java.util.List;
import java.util.Map;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.rules.duty.CopyRole;

/** The events from which duties follow, in a file of tests. */
final class DutyEventSchema {

    private static final String A_BODY = " A word, or the identifier of a body of your own.";

    private DutyEventSchema() {}

    static Map<String, Object> events() {
        return object(
                "report", report(),
                "referral", referral(),
                "committee_report", committeeReport(),
                "transitional", transitional(),
                "annual", annual(),
                "request", request());
    }

    private static Map<String, Object> by() {
        return oneOf("Who sent it: a temporary body, or a LINk or local Healthwatch.", List.of("temporary", "network"));
    }

    private static Map<String, Object> report() {
        Map<String, Object> recipient = mapping(
                "One to whom the report went.",
                object(
                        "body", words("Who it is." + A_BODY),
                        "provider", truth("Whether it is a services-provider; yes where it is left out."),
                        "relevant", truth("Whether it commissioned the services; yes where it is left out."),
                        "in_writing", truth("Whether the explanation came in writing; yes where it is left out."),
                        "pct", truth("Whether it is a Primary Care Trust; no where it is left out."),
                        "in_place_of", text("The Primary Care Trust whose service it now arranges." + A_BODY),
                        "received", date("The day on which it received the report."),
                        "again", date("The day on which it received the report a second time."),
                        "copied_by", text("Who passed the report on to it." + A_BODY),
                        "acknowledged", date("The day on which it acknowledged the report."),
                        "explained", date("The day on which it explained what it will do."),
                        "copied_on", date("The day on which it passed the report on."),
                        "told", date("The day on which it told the referrer that nobody appears relevant.")),
                "body");
        return mapping(
                "A report or recommendation, and to whom it went.",
                object(
                        "made", date("The day on which it was made."),
                        "by", by(),
                        "started", date("From which day the LINk stands in the place of the temporary body."),
                        "recipients", list("To whom it went.", recipient),
                        "agreed", text("Who agreed on a lead responder, the lead first, separated by commas." + A_BODY),
                        "excluded",
                                constant(
                                        "How much of it relates to what is excluded; not at all where it is left out.",
                                        ExcludedExtent.class),
                        "excluded_services",
                                constant(
                                        "How much of it relates to excluded services, from 1 April 2013; not at all where it is left out.",
                                        ExcludedExtent.class),
                        "joint", truth("Whether the service is jointly arranged; no where it is left out."),
                        "consulted",
                                truth(
                                        "Whether a clinical commissioning group reasonably consults the NHS Commissioning Board; no where it is left out."),
                        "agreed_longer",
                                truth("Whether a longer time was agreed with the referrer; no where it is left out.")),
                "made",
                "recipients");
    }

    private static Map<String, Object> referral() {
        return mapping(
                "A matter of health or social care that is referred to an overview and scrutiny committee.",
                object(
                        "body", text("To whom it is referred." + A_BODY),
                        "sector", constant("What it is about.", Sector.class),
                        "made", date("The day on which it was referred."),
                        "received", date("The day on which it was received."),
                        "acknowledged", date("The day on which it was acknowledged."),
                        "by", by()),
                "sector",
                "made");
    }

    private static Map<String, Object> committeeReport() {
        return mapping(
                "A report of an overview and scrutiny committee.",
                object(
                        "body", text("Who is asked to answer." + A_BODY),
                        "nhs_body", truth("Whether that is an NHS body; yes where it is left out."),
                        "asked", date("The day on which an answer was asked for."),
                        "answered", date("The day on which it was answered.")));
    }

    private static Map<String, Object> transitional() {
        return mapping(
                "The report of a temporary body at its end.",
                object(
                        "has_stopped", truth("Whether the body has stopped; yes where it is left out."),
                        "stopped", date("The day on which it stopped."),
                        "prepared", date("The day on which the report was prepared."),
                        "copied", date("The day on which the last of the copies went out.")));
    }

    private static Map<String, Object> annual() {
        Map<String, Object> copy = mapping(
                "A copy of the annual report.",
                object(
                        "role", constant("As what the Act names the recipient.", CopyRole.class),
                        "to", words("Who gets it."),
                        "owed", truth("Whether the Act sends it a copy; yes where it is left out."),
                        "copied", date("The day on which it was sent.")),
                "role",
                "to");
        return mapping(
                "An annual report.",
                object(
                        "year_end", date("The last day of its year, a 31 March."),
                        "prepared", date("The day on which it was prepared."),
                        "published", date("The day on which it was made publicly available."),
                        "copies", list("Who gets copies.", copy)),
                "year_end");
    }

    private static Map<String, Object> request() {
        return mapping(
                "A request for information.",
                object(
                        "body", text("Who is asked." + A_BODY),
                        "received", date("The day on which it was received."),
                        "expected", date("The day by which an answer is expected."),
                        "answered", date("The day on which it was answered."),
                        "public_authority", truth("Whether a public authority is asked; yes where it is left out.")));
    }
}
