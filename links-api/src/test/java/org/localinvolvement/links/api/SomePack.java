package org.localinvolvement.links.api;

import java.util.List;
import org.localinvolvement.links.rules.pack.PackFile;

/** The pack of a LINk that listens to a ward, waits with some themes, and counts voices for itself. */
final class SomePack {

    static final String DESCRIPTION = """
            name: wexbridge
            version: 1.0.0
            package: wexbridge.rules
            extends: [trigger]
            actions:
              - {code: tell-the-ward, title: Tell the ward manager}
            switch_off:
              - {rule: T02, reference: "Meeting of March 2009, minute 7"}
            """;

    static final String PARAMETERS = """
            parameters:
              - name: wexbridge.ward-voices
                title: Voices of one ward that call for a word with its manager
                unit: people
                least: 1
                most: 1000
                whole: true
                values:
                  - {from: 2009-01-01, value: 3, reference: "Meeting of March 2009, minute 8"}
              - name: volume-of-voices.threshold
                values:
                  - {from: 2009-01-01, value: 10, reference: "Meeting of March 2009, minute 8"}
            """;

    static final String WARDS = """
            package wexbridge.rules

            import org.localinvolvement.links.model.involvement.ThemeEvidence
            import org.localinvolvement.links.rules.parameter.Agreed

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 Voices of ward 7"
              @id("W01") @title("Voices of ward 7") @cites("Meeting of March 2009, minute 8")
              @because("{people} people of ward 7 spoke about {theme}; {limit} are agreed as enough")
              @action("tell-the-ward | gather-views")
            when
              $agreed : Agreed( name == "wexbridge.ward-voices", $theme : theme, $limit : value )
              $evidence : ThemeEvidence( theme == $theme, $people : attribute("ward", "7"), $people.most >= $limit )
            then
              findings.atLeast($evidence, $people, $agreed);
            end
            """;

    /** T01 as it is shipped, under an id of the host's own. */
    static final String VOICES = """
            package wexbridge.rules

            import org.localinvolvement.links.model.decision.Truth
            import org.localinvolvement.links.rules.trigger.Measure
            import org.localinvolvement.links.rules.trigger.MeasureKind

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W02 Volume of voices"
              @id("W02") @title("Volume of voices")
              @cites("Starting a work programme (April 2008), Identifying priorities | 2007 Act s.221(2)(c)")
              @because("From {first} to {last}, {people} different people and groups spoke about {theme}; {agreed} are agreed as enough")
              @action("gather-views")
            when
              $voices : Measure( kind == MeasureKind.VOICES, reached != Truth.NO, $theme : theme, $people : figure, $agreed : agreed, $first : firstDay, $last : lastDay )
            then
              findings.reached($voices);
            end
            """;

    private SomePack() {}

    static List<PackFile> files() {
        return List.of(
                new PackFile("pack.yaml", DESCRIPTION),
                new PackFile("parameters.yaml", PARAMETERS),
                new PackFile("voices.drl", VOICES),
                new PackFile("wards.drl", WARDS));
    }
}
