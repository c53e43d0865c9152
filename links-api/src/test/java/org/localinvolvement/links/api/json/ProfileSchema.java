package org.localinvolvement.links.api.json;

import static org.localinvolvement.links.api.json.SchemaParts.anyList;
import static org.localinvolvement.links.api.json.SchemaParts.constant;
import static org.localinvolvement.links.api.json.SchemaParts.date;
import static org.localinvolvement.links.api.json.SchemaParts.document;
import static org.localinvolvement.links.api.json.SchemaParts.each;
import static org.localinvolvement.links.api.json.SchemaParts.list;
import static org.localinvolvement.links.api.json.SchemaParts.mapping;
import static org.localinvolvement.links.api.json.SchemaParts.not;
import static org.localinvolvement.links.api.json.SchemaParts.number;
import static org.localinvolvement.links.api.json.SchemaParts.object;
import static org.localinvolvement.links.api.json.SchemaParts.oneOf;
import static org.localinvolvement.links.api.json.SchemaParts.required;
import static org.localinvolvement.links.api.json.SchemaParts.says;
import static org.localinvolvement.links.api.json.SchemaParts.shared;
import static org.localinvolvement.links.api.json.SchemaParts.text;
import static org.localinvolvement.links.api.json.SchemaParts.when;
import static org.localinvolvement.links.api.json.SchemaParts.whole;
import static org.localinvolvement.links.api.json.SchemaParts.with;
import static org.localinvolvement.links.api.json.SchemaParts.without;
import static org.localinvolvement.links.api.json.SchemaParts.words;

import java.util.List;
import java.util.Map;
import org.localinvolvement.links.rules.priority.Confirmed;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.CriteriaProfile.OverrideRule;
import org.localinvolvement.links.rules.priority.CriterionMeasure;
import org.localinvolvement.links.rules.priority.IndividualsAndGroups;
import org.localinvolvement.links.rules.priority.WeighingMethod;

/** The schema of a criteria profile. */
final class ProfileSchema {

    private static final long MOST = 1_000_000;
    private static final String CODE = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
    private static final String BALANCE = "balance-of-groups";
    private static final String SUM = "sum-of-scores";

    private ProfileSchema() {}

    static Map<String, Object> profile() {
        Map<String, Object> reference = words("Where it was agreed, for example the minute of a meeting.");
        Map<String, Object> roles = anyList(
                "Who judges: roles or bodies, and never a person's name.",
                text("The code of a role, for example steering-group.", CODE));
        Map<String, Object> properties = object(
                "name",
                words("The name under which the profile is asked for."),
                "title",
                words("What it is, in a few words."),
                "from",
                date("The first day on which it applies."),
                "reference",
                reference,
                "extends",
                oneOf(
                        "A shipped profile of which everything is taken that is not said here.",
                        CriteriaProfile.shippedNames().stream().sorted().toList()),
                "method",
                oneOf(
                        "How points are worked out.",
                        WeighingMethod.codes().stream().sorted().toList()),
                "short_list",
                whole("How many themes the short list holds at most.", 1, 1000),
                "keep_at",
                number("The fewest points with which a theme is kept.", 0, MOST),
                "sensitivity_percent",
                whole("By how many per cent each weight is moved to see what it does to the ranks.", 1, 100),
                "judged_by",
                object(
                        "description",
                        "Who judges where a criterion does not say: roles or bodies, and never a person's name."),
                "individuals_and_groups",
                individualsAndGroups(reference),
                "overrides",
                constant("What it takes to set the points aside for a theme.", OverrideRule.class),
                "leaves_open",
                object(
                        "description",
                        "What a profile that extends this one has to give; it scores nothing until then."),
                "leave_out",
                object("description", "Criteria of the extended profile that are dropped."),
                "kinds",
                anyList(
                        "The kinds of contributor whose submissions are balanced; under the method " + BALANCE + ".",
                        text("The code of a kind, for example individual.", CODE)),
                "criteria",
                list("What themes are weighed by.", shared("criterion")),
                "remarks",
                remarks());
        Map<String, Object> document = mapping("", properties, "name", "title", "from", "reference");
        document.put("allOf", conditions(roles));
        return document(
                "Criteria profile",
                "What a LINk agreed about how concerns are weighed: a method, criteria, weights, scales and limits.",
                document,
                object("criterion", criterion(reference, roles)));
    }

    private static List<Map<String, Object>> conditions(Map<String, Object> roles) {
        Map<String, Object> balanced = says("method", BALANCE);
        Map<String, Object> standsAlone = not(required("extends"));
        Map<String, Object> scoring = object("allOf", List.of(standsAlone, not(balanced)));
        Map<String, Object> judges =
                with(required("judged_by"), "properties", object("judged_by", object("minItems", 1)));
        return List.of(
                when(standsAlone, required("method", "short_list")),
                // What is not read is not checked either.
                when(
                        not(balanced),
                        object(
                                "properties",
                                object(
                                        "judged_by",
                                        roles,
                                        "leaves_open",
                                        anyList(
                                                "Weights, scales or both.",
                                                oneOf("Weights or scales.", List.of("weights", "scales")))))),
                when(
                        object("allOf", List.of(required("extends"), not(balanced))),
                        object(
                                "properties",
                                object("leave_out", anyList("Their ids.", words("The id of a criterion."))))),
                when(balanced, without(List.of("criteria"))),
                when(object("allOf", List.of(required("method"), not(balanced))), without(List.of("kinds"))),
                when(
                        object("allOf", List.of(standsAlone, balanced)),
                        with(required("kinds"), "properties", object("kinds", object("minItems", 1)))),
                when(scoring, with(each("criteria", required("title", "reference")), "required", List.of("criteria"))),
                when(
                        object("allOf", List.of(scoring, not(judges))),
                        each("criteria", object("anyOf", List.of(required("measure"), judges)))),
                when(
                        object("allOf", List.of(scoring, judges)),
                        each(
                                "criteria",
                                object("anyOf", List.of(required("measure"), judges, not(required("judged_by")))))),
                when(
                        object("allOf", List.of(scoring, not(says("method", SUM)), not(leavesOpen("weights")))),
                        each("criteria", required("weight"))),
                when(
                        object("allOf", List.of(scoring, not(leavesOpen("scales")))),
                        each("criteria", required("scale"))));
    }

    private static Map<String, Object> leavesOpen(String what) {
        return with(
                required("leaves_open"),
                "properties",
                object("leaves_open", object("contains", object("const", what))));
    }

    private static Map<String, Object> individualsAndGroups(Map<String, Object> reference) {
        Map<String, Object> mapping = mapping(
                "How individuals and groups are weighed; one voice each where it is left out.",
                object(
                        "rule",
                        constant("How.", IndividualsAndGroups.Rule.class),
                        "most_people_per_group",
                        whole("Of the people who speak through one group alone, how many are counted.", 1, MOST),
                        "most_ranks_moved",
                        whole(
                                "By how many ranks a theme may move without its largest contributor or group before that is told.",
                                0,
                                MOST),
                        "reference",
                        reference),
                "rule",
                "reference");
        Map<String, Object> capped = object(
                "required",
                List.of("rule"),
                "properties",
                object("rule", object("pattern", "^[Gg][Rr][Oo][Uu][Pp][-_][Cc][Aa][Pp][Pp][Ee][Dd]$")));
        mapping.put("if", capped);
        mapping.put("then", required("most_people_per_group"));
        mapping.put("else", without(List.of("most_people_per_group")));
        return mapping;
    }

    private static Map<String, Object> criterion(Map<String, Object> reference, Map<String, Object> roles) {
        return mapping(
                "What themes are weighed by. Of the id of a criterion of the extended profile, it changes that one.",
                object(
                        "id",
                        words("What tells the criterion from the others."),
                        "title",
                        words("What it is, in a few words."),
                        "measure",
                        oneOf(
                                "The figure that it reads; without one it is judged.",
                                CriterionMeasure.codes().stream().sorted().toList()),
                        "judged_by",
                        roles,
                        "weight",
                        number("How much it counts; 1 under the method " + SUM + " where it is left out.", 0, MOST),
                        "scale",
                        mapping(
                                "From which figure to which the points rise.",
                                object(
                                        "from",
                                        number("The figure that gives no points.", 0, MOST),
                                        "to",
                                        number("The figure that gives all points; more than from.", 0, MOST)),
                                "from",
                                "to"),
                        "reference",
                        reference,
                        "remarks",
                        remarks()),
                "id");
    }

    private static Map<String, Object> remarks() {
        return list(
                "What is inferred, recalled or was not found in the source.",
                mapping(
                        "A remark.",
                        object(
                                "of",
                                words("What it is about."),
                                "confirmed",
                                constant("How far it is confirmed.", Confirmed.class),
                                "text",
                                words("The remark.")),
                        "of",
                        "confirmed",
                        "text"));
    }
}
