package org.localinvolvement.links.rules.governance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.explain.Words;

/** Says of what a rule left open, by the names of its variables, what would have to be known. */
final class OpenWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("untold", "what is on record of the {kind}, be it that there are none"),
            Map.entry("noProcedure", "whether the procedure for decisions was published before decision {decision}"),
            Map.entry("undecided", "whether a relevant decision about {kind} {dealing} was made"),
            Map.entry("decidedLater", "whether {kind} {dealing} was decided before it was done"),
            Map.entry("unsettled", "how far it is settled: {point}"),
            Map.entry("tooFew", "more of the {what} than are on record, and who they are of"),
            Map.entry("decided", "which relevant decisions {role} made"),
            Map.entry("interestsUntold", "which interests were declared, be it that there are none"),
            Map.entry("notHeld", "what {what} asks"),
            Map.entry("unpublished", "whether the procedure for {kind} is published"),
            Map.entry("silent", "whether the procedure for {kind} says {says}"),
            Map.entry("late", "whether the procedure for {kind} was published before decision {decision}"),
            Map.entry("slow", "whether the amendment of {title} of {made} could have been published sooner"),
            Map.entry("notReferred", "whether the procedure says that breach {breach} must be referred"),
            Map.entry("elsewhere", "whether the procedure says that breach {breach} must be referred"),
            Map.entry("notTaken", "whether of representative {representative} it is so that {step}"),
            Map.entry("outOfDate", "whether the list of representatives was published after its last change"),
            Map.entry("notAuthorised", "whether {representative} was an authorised representative on {day}"));

    private OpenWords() {}

    static List<String> of(Map<String, Object> bindings) {
        return new TreeMap<>(bindings)
                .entrySet().stream()
                        .filter(one -> one.getValue() == Truth.UNKNOWN)
                        .map(one -> filled(one.getKey(), bindings))
                        .toList();
    }

    private static String filled(String variable, Map<String, Object> bindings) {
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
