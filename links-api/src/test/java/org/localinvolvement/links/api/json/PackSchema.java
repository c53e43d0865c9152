package org.localinvolvement.links.api.json;

import static org.localinvolvement.links.api.json.SchemaParts.date;
import static org.localinvolvement.links.api.json.SchemaParts.document;
import static org.localinvolvement.links.api.json.SchemaParts.flag;
import static org.localinvolvement.links.api.json.SchemaParts.known;
import static org.localinvolvement.links.api.json.SchemaParts.list;
import static org.localinvolvement.links.api.json.SchemaParts.mapping;
import static org.localinvolvement.links.api.json.SchemaParts.not;
import static org.localinvolvement.links.api.json.SchemaParts.number;
import static org.localinvolvement.links.api.json.SchemaParts.object;
import static org.localinvolvement.links.api.json.SchemaParts.oneOf;
import static org.localinvolvement.links.api.json.SchemaParts.required;
import static org.localinvolvement.links.api.json.SchemaParts.text;
import static org.localinvolvement.links.api.json.SchemaParts.when;
import static org.localinvolvement.links.api.json.SchemaParts.with;
import static org.localinvolvement.links.api.json.SchemaParts.without;
import static org.localinvolvement.links.api.json.SchemaParts.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.rules.authoring.RuleCatalogue;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.parameter.Parameters;

/** The schemas of what a pack says of itself, and of what a LINk agreed. */
final class PackSchema {

    private static final String VERSION = "^[0-9]{1,6}(\\.[0-9]{1,6}){0,3}([-.][A-Za-z0-9.-]{1,40})?$";
    private static final long MOST = 1_000_000_000;

    private PackSchema() {}

    static Map<String, Object> description() {
        Map<String, Object> reference = words("Where that was agreed, for example the minute of a meeting.");
        Map<String, Object> rule =
                known("The id of a rule that the library ships, or that another pack brings.", shippedRules(), "\\S");
        Map<String, Object> properties = object(
                "name",
                with(
                        text("The pack's own name; it stands in every finding of its rules.", "^[a-z][a-z0-9-]{0,39}$"),
                        "not",
                        object("const", "links")),
                "version",
                text("The version of the pack, for example 1.0.0.", VERSION),
                "package",
                text(
                        "The package of every rule of the pack, for example wexbridge.rules.",
                        "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,9}$"),
                "requires",
                text("The oldest version of the library that the pack works with.", VERSION),
                "extends",
                list(
                        "The questions that the pack has rules for.",
                        oneOf(
                                "A question.",
                                RulePackCheck.questions().stream()
                                        .map(QuestionForm::name)
                                        .toList())),
                "actions",
                list(
                        "What rules of this pack can call for, besides the library's own actions.",
                        mapping(
                                "An action of the pack's own.",
                                object(
                                        "code",
                                        text("What @action names.", "^[a-z][a-z0-9-]{0,59}$"),
                                        "title",
                                        words("What is to be done, in a few words.")),
                                "code",
                                "title")),
                "switch_off",
                list(
                        "Rules that are left out.",
                        mapping(
                                "A rule that is left out.",
                                object("rule", rule, "reference", reference),
                                "rule",
                                "reference")),
                "replace",
                list(
                        "Rules in whose place one of this pack stands.",
                        mapping(
                                "A rule in whose place another stands.",
                                object(
                                        "rule",
                                        rule,
                                        "by",
                                        words("The id of the pack's own rule that stands in its place."),
                                        "reference",
                                        reference),
                                "rule",
                                "by",
                                "reference")));
        return document(
                "pack.yaml of a rule pack",
                "What a rule pack is called, which questions its rules answer, and what it sets aside.",
                mapping("", properties, "name", "version", "package", "extends"),
                Map.of());
    }

    private static Set<String> shippedRules() {
        Set<String> ids = new TreeSet<>();
        RuleCatalogue.of(List.of()).rules().forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    static Map<String, Object> parameters() {
        Map<String, Object> value = mapping(
                "A value from a day on.",
                object(
                        "from",
                        date("The first day on which it holds; it is in force until the next value begins."),
                        "value",
                        number("The value, in the unit of the parameter.", 0, MOST),
                        "reference",
                        words("Where it was agreed, for example the minute of a meeting.")),
                "from",
                "value",
                "reference");
        Map<String, Object> properties = object(
                "name",
                known(
                        "A parameter of the library, or one of a pack, whose name begins with the pack's name and a full"
                                + " stop.",
                        Parameters.standard().names(),
                        "\\S"),
                "theme",
                text("The theme for which alone the values are agreed."),
                "service",
                text("The service for which alone the values are agreed."),
                "sector",
                text("The sector for which alone the values are agreed, for example health."),
                "title",
                words("What the parameter is, in a few words; of a parameter that a pack defines."),
                "unit",
                words("In what it is counted, for example people; with it a pack defines a parameter of its own."),
                "least",
                number("The smallest value that can be agreed; of a parameter that a pack defines.", 0, MOST),
                "most",
                number("The largest value that can be agreed; of a parameter that a pack defines.", 0, MOST),
                "whole",
                flag("Whether its values are whole numbers; of a parameter that a pack defines."),
                "values",
                list("The values, each from a day on.", value));
        Map<String, Object> parameter = mapping("A parameter and its values.", properties, "name", "values");
        parameter.put(
                "allOf",
                List.of(
                        when(
                                required("unit"),
                                with(
                                        without(List.of("theme", "service", "sector")),
                                        "required",
                                        List.of("title", "unit", "least", "most", "whole"))),
                        when(not(required("unit")), without(List.of("title", "least", "most", "whole"))),
                        not(required("theme", "service")),
                        not(required("theme", "sector")),
                        not(required("service", "sector"))));
        Map<String, Object> group = mapping(
                "A group that is small or seldom heard.",
                object(
                        "code",
                        words("The code of the user group or community, as in the contact log."),
                        "from",
                        date("The first day on which that holds."),
                        "reference",
                        words("Where it was agreed, for example the minute of a meeting.")),
                "code",
                "from",
                "reference");
        return document(
                "Agreed values of a LINk",
                "The values that a LINk agreed, each from a day on and with a reference; in a rule pack, parameters of its own"
                        + " among them.",
                mapping(
                        "",
                        object(
                                "parameters",
                                list("Parameters with their values.", parameter),
                                "seldom_heard_groups",
                                list("The groups that are agreed to be small or seldom heard.", group))),
                Map.of());
    }
}
