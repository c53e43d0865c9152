package org.localinvolvement.links.rules.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.decision.Truth;

/** What would have to be known, in words: of a condition by the name under which rules bind it, and of a day by its event. */
final class MissingWords {

    private static final Map<String, String> CONDITIONS = Map.ofEntries(
            Map.entry("provider", "whether %2$s has to answer reports at all"),
            Map.entry("notProvider", "whether %2$s has to answer reports at all"),
            Map.entry(
                    "relevant",
                    "whether %2$s is relevant to %1$s: whether it commissioned (from 1 April 2013 provided or"
                            + " arranged) any of the services"),
            Map.entry(
                    "notRelevant",
                    "whether %2$s is relevant to %1$s: whether it commissioned (from 1 April 2013 provided"
                            + " or arranged) any of the services"),
            Map.entry("othersRelevant", "whether another body is relevant to %1$s"),
            Map.entry("nobodyRelevant", "whether another body is relevant to %1$s"),
            Map.entry("lacking", "whether another relevant body lacks %1$s"),
            Map.entry("fromReferrer", "from whom %2$s first received %1$s"),
            Map.entry("copied", "from whom %2$s first received %1$s"),
            Map.entry("excluded", "how much of %1$s relates to excluded activities or services"),
            Map.entry("partly", "how much of %1$s relates to excluded activities or services"),
            Map.entry("several", "whether %1$s was sent to several relevant bodies"),
            Map.entry("joint", "whether the service that %1$s is about is jointly arranged"),
            Map.entry("consulted", "whether the NHS Commissioning Board is reasonably consulted about %1$s"),
            Map.entry("agreed", "whether the longer time for %1$s was agreed with the referrer"),
            Map.entry("saved", "whether the time of %2$s for %1$s was still running on 1 April 2013"),
            Map.entry("runOut", "whether the time of %2$s for %1$s was over, and it unanswered, on 1 April 2013"),
            Map.entry(
                    "passed",
                    "whether %2$s is a Primary Care Trust whose time for %1$s was still running on 1 April 2013"),
            Map.entry("successor", "whether the time for %1$s was still running on 1 April 2013"),
            Map.entry("authority", "whether %2$s is a public authority under the Freedom of Information Act 2000"),
            Map.entry("arrived", "whether %2$s has received %1$s"),
            Map.entry("stopped", "whether %2$s has stopped"),
            Map.entry("nhsBody", "whether %2$s is an NHS body"),
            Map.entry("owed", "whether a copy is owed: %1$s"));

    private MissingWords() {}

    static List<String> of(Map<String, Object> bindings, Owed event) {
        List<String> missing = new ArrayList<>();
        new TreeMap<>(bindings).forEach((name, value) -> {
            if (value == Truth.UNKNOWN) {
                // A host's rule can give a condition any name.
                String words = CONDITIONS.getOrDefault(name, "what a rule calls \"" + name + "\" of %1$s and %2$s");
                missing.add(String.format(words, event.event(), event.on()));
            }
        });
        return missing;
    }

    static String ofDay(Owed event, StartOfTime start) {
        return switch (start) {
            case RECEIVED -> "the day on which " + event.on() + " received " + event.event();
            case LATEST_RECEIPT ->
                "the latest of the days on which those who agreed on a lead received " + event.event();
            case MADE -> "the day on which " + event.event() + " was made";
            case ASKED -> "the day on which " + event.on() + " was asked for its answer to " + event.event();
            case STOPPED -> "the day on which " + event.on() + " stopped";
            case YEAR_END -> "the last day of the year of " + event.event();
        };
    }
}
