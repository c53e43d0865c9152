package org.localinvolvement.links.rules.visit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.explain.Words;

/** Says of what a rule left open, by the names of its variables, what would have to be known. */
final class OpenWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("untold", "what {who} may plan there"),
            Map.entry("there", "to which premises the plan of {by} goes"),
            Map.entry("noActivity", "which activity of s.221(2)(a) to (i) the visit serves"),
            Map.entry(
                    "notOnRecord", "what is on record of the work and the decisions of the LINk or local Healthwatch"),
            Map.entry("closed", "whether item {item} is open on the day of the visit"),
            Map.entry("outOfPeriod", "when item {item} is worked on"),
            Map.entry("noCare", "whether care services are provided there at that time"),
            Map.entry("unexplained", "whether a reason to come unannounced is on record"),
            Map.entry("peopleNotTold", "whether those who receive care there were told of the visit"),
            Map.entry("late", "whether decision {decision} was made before the visit"),
            Map.entry("aboutSomethingElse", "whether decision {decision} is about which premises to enter and when"),
            Map.entry("noProcedure", "whether the procedure that decision {decision} followed was published before it"),
            Map.entry("noStatement", "whether a statement of decision {decision} with reasons is published"));

    private OpenWords() {}

    static List<String> of(Map<String, Object> bindings, PlanningTopic about) {
        return new TreeMap<>(bindings)
                .entrySet().stream()
                        .filter(one -> one.getValue() == Truth.UNKNOWN)
                        .map(one -> filled(one.getKey(), bindings, about))
                        .toList();
    }

    private static String filled(String variable, Map<String, Object> bindings, PlanningTopic about) {
        if (about == PlanningTopic.EARLIER_VISITS) {
            return "when these premises were visited before";
        }
        String words = WORDS.get(variable);
        if (words == null) {
            throw new IllegalStateException("A rule binds $" + variable + ", for which there are no words");
        }
        for (Map.Entry<String, Object> bound : bindings.entrySet()) {
            words = words.replace("{" + bound.getKey() + "}", Words.of(bound.getValue()));
        }
        return words;
    }
}
