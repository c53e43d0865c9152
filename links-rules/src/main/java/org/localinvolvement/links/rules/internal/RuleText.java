package org.localinvolvement.links.rules.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.rules.internal.explain.Words;

/**
 * What a rule says of itself in its annotations.
 *
 * @param id the stable id, {@code @id}
 * @param title {@code @title}
 * @param citations {@code @cites}, provisions separated by {@code " | "}
 * @param because {@code @because}: the reason, with {@code {binding}} where a figure goes
 * @param actions {@code @action}: codes separated by {@code " | "}; empty if the rule calls for nothing
 * @param overrules {@code @overrules}: ids of rules whose findings on the same subject this one sets aside
 * @param reading {@code @reading}: why the law does not say so in terms; empty where what is cited states it
 * @param test {@code @test}: the kind of test that the law sets, for example {@code fact}; empty where none is named
 */
public record RuleText(
        String id,
        String title,
        List<Citation> citations,
        String because,
        List<String> actions,
        List<String> overrules,
        String reading,
        String test) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_$]+)}");

    static RuleText of(String ruleName, Map<String, Object> annotations) {
        return new RuleText(
                required(ruleName, annotations, "id"),
                required(ruleName, annotations, "title"),
                Citation.parseAll(required(ruleName, annotations, "cites")),
                required(ruleName, annotations, "because"),
                list(annotations, "action"),
                list(annotations, "overrules"),
                text(annotations, "reading"),
                text(annotations, "test"));
    }

    /** The same where other rules stand in the place of some: they are overruled as those would be. */
    RuleText overrulingAlso(Map<String, String> standIns) {
        List<String> all = overruledAlso(overrules, standIns);
        return all.equals(overrules) ? this : new RuleText(id, title, citations, because, actions, all, reading, test);
    }

    /** The ids, and those of the rules that stand in their places. */
    static List<String> overruledAlso(List<String> ids, Map<String, String> standIns) {
        return ids.stream()
                .flatMap(id -> Stream.concat(Stream.of(id), Stream.ofNullable(standIns.get(id))))
                .distinct()
                .toList();
    }

    private static String required(String ruleName, Map<String, Object> annotations, String name) {
        String text = text(annotations, name);
        if (text.isBlank()) {
            throw new IllegalStateException("Rule \"" + ruleName + "\" has no @" + name + "; add it");
        }
        return text;
    }

    private static String text(Map<String, Object> annotations, String name) {
        Object value = annotations.get(name);
        return value == null ? "" : bare(value);
    }

    private static List<String> list(Map<String, Object> annotations, String name) {
        return parts(text(annotations, name));
    }

    /** The codes or ids in the text of an annotation. */
    static List<String> parts(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    }

    /** The compiler at run time leaves the quotation marks on, the one of the build takes them away. */
    static String bare(Object value) {
        String text = value.toString();
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** The bindings that the reason names. */
    SortedSet<String> places() {
        SortedSet<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(because);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    String reason(Map<String, Object> bindings) {
        return PLACE.matcher(because)
                .replaceAll(place -> Matcher.quoteReplacement(Words.of(bindings.get(place.group(1)))));
    }
}
