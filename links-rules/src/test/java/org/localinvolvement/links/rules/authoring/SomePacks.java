package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.RulePack;

/** Packs of hosts for tests, as a host would write them. */
final class SomePacks {

    /** What a host agrees for itself: a parameter of its own, with another value for one theme and from a later day. */
    static final PackFile WARD_VOICES = new PackFile("parameters.yaml", """
            parameters:
              - name: wexbridge.ward-voices
                title: Voices of one ward that call for a word with its manager
                unit: people
                least: 1
                most: 1000
                whole: true
                values:
                  - {from: 2009-01-01, value: 3, reference: "Meeting of January 2009, minute 8"}
                  - {from: 2009-07-01, value: 4, reference: "Meeting of June 2009, minute 2"}
              - name: wexbridge.ward-voices
                theme: dentistry
                values:
                  - {from: 2009-01-01, value: 2, reference: "Meeting of January 2009, minute 9"}
            """);

    static final String WARD_7 = """
            rule "W01 Voices of ward 7"
              @id("W01") @title("Voices of ward 7") @cites("Meeting of January 2009, minute 8")
              @because("{people} people of ward 7 spoke about {theme}; {limit} are agreed as enough")
              @action("tell-the-ward | gather-views")
            when
              $agreed : Agreed( name == "wexbridge.ward-voices", $theme : theme, $limit : value )
              $evidence : ThemeEvidence( theme == $theme, $people : attribute("ward", "7"), $people.most >= $limit )
            then
              findings.atLeast($evidence, $people, $agreed);
            end
            """;

    private SomePacks() {}

    /** A pack that extends both questions; what else its description says is given in YAML. */
    static RulePack pack(String name, String more, PackFile... files) {
        List<PackFile> all = new ArrayList<>(List.of(files));
        all.add(new PackFile(
                "pack.yaml",
                "name: " + name + "\nversion: 1.0.0\npackage: " + name + ".rules\nextends: [trigger, priority]\n"
                        + more));
        return RulePack.of(all);
    }

    /** The pack of a LINk that listens to a ward. */
    static RulePack wards(String more, PackFile... files) {
        List<PackFile> all = new ArrayList<>(List.of(files));
        all.add(WARD_VOICES);
        all.add(triggers("wexbridge", WARD_7));
        return pack(
                "wexbridge",
                "actions:\n  - {code: tell-the-ward, title: Tell the ward manager}\n" + more,
                all.toArray(PackFile[]::new));
    }

    /** A file of rules about trigger points. */
    static PackFile triggers(String pack, String... rules) {
        return file(pack, "triggers.drl", "trigger.TriggerFindings", rules);
    }

    /** A file of rules about priorities. */
    static PackFile priorities(String pack, String... rules) {
        return file(pack, "priorities.drl", "priority.PriorityFindings", rules);
    }

    private static PackFile file(String pack, String name, String findings, String... rules) {
        String text = String.join("\n", rules);
        StringBuilder drl = new StringBuilder("package " + pack + ".rules\n\n");
        Stream.of(
                        "model.decision.Truth",
                        "model.involvement.ThemeEvidence",
                        "rules.parameter.Agreed",
                        "rules.trigger.Measure",
                        "rules.trigger.MeasureKind",
                        "rules.trigger.TriggersReached.TriggerReached")
                .filter(type -> text.matches("(?s).*\\b" + type.replaceAll(".*\\.", "") + "\\b.*"))
                .forEach(type -> drl.append("import org.localinvolvement.links.")
                        .append(type)
                        .append('\n'));
        return new PackFile(
                name, drl + "\nglobal org.localinvolvement.links.rules." + findings + " findings\n\n" + text);
    }

    /** A rule about voices, in the place of T01 or beside it. */
    static String voices(String id, String more) {
        return """
                rule "%1$s Voices of ours"
                  @id("%1$s") @title("Voices of ours") @cites("Meeting of March 2009, minute 1")
                  @because("{people} different people spoke about {theme}; {agreed} are agreed as enough")
                  @action("gather-views") %2$s
                when
                  $voices : Measure( kind == MeasureKind.VOICES, reached != Truth.NO, $theme : theme, $people : figure, $agreed : agreed )
                then
                  findings.reached($voices);
                end
                """.formatted(id, more);
    }

    /** A rule about what is reached: it says something of each theme because of which views are gathered. */
    static String said(String id, String saying, String more) {
        return """
                rule "%1$s Said of what is reached"
                  @id("%1$s") @title("Said of what is reached") @cites("Meeting of March 2009, minute 2")
                  @because("Of {theme} it was agreed to wait for the next year, although there is: {trigger}") %3$s
                when
                  $reached : TriggerReached( actions contains "gather-views", $theme : theme, $trigger : title )
                then
                  findings.%2$s($reached);
                end
                """.formatted(id, saying, more);
    }
}
