package org.localinvolvement.links.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.RulePack;

/** Versions of a pack, as an analyst has them beside each other. */
final class SomeVersions {

    /** Three people of ward 7 are enough. */
    static final String PARAMETERS = """
            parameters:
              - name: wexbridge.ward-voices
                title: Voices of one ward that call for a word with its manager
                unit: people
                least: 1
                most: 1000
                whole: true
                values:
                  - {from: 2009-01-01, value: 3, reference: "Meeting of January 2009, minute 8"}
            """;

    static final String WARD_7 = """
            rule "W01 Voices of the ward"
              @id("W01") @title("Voices of the ward") @cites("Meeting of January 2009, minute 8")
              @because("{people} people of the ward spoke about {theme}; {limit} are agreed as enough")
              @action("gather-views")
            when
              $agreed : Agreed( name == "wexbridge.ward-voices", $theme : theme, $limit : value )
              $evidence : ThemeEvidence( theme == $theme, $people : attribute("ward", "7"), $people.most >= $limit )
            then
              findings.atLeast($evidence, $people, $agreed);
            end
            """;

    static final String OURS = """
            rule "W02 Voices of ours"
              @id("W02") @title("Voices of ours") @cites("Meeting of March 2009, minute 1")
              @because("{people} different people spoke about {theme}; {agreed} are agreed as enough")
              @action("gather-views")
            when
              $voices : Measure( kind == MeasureKind.VOICES, reached != Truth.NO, $theme : theme, $people : figure, $agreed : agreed )
            then
              findings.reached($voices);
            end
            """;

    private static final String IMPORTS = """
            package wexbridge.rules

            import org.localinvolvement.links.model.decision.Truth
            import org.localinvolvement.links.model.involvement.ThemeEvidence
            import org.localinvolvement.links.rules.parameter.Agreed
            import org.localinvolvement.links.rules.trigger.Measure
            import org.localinvolvement.links.rules.trigger.MeasureKind

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            """;

    private SomeVersions() {}

    /** A version with parameters, or an empty text for none, more in its description, and rules. */
    static ComparedSide version(String parameters, String more, String... rules) {
        List<PackFile> files = new ArrayList<>();
        files.add(new PackFile(
                "pack.yaml",
                "name: wexbridge\nversion: 1.0.0\npackage: wexbridge.rules\nextends: [trigger, priority]\n" + more));
        if (!parameters.isEmpty()) {
            files.add(new PackFile("parameters.yaml", parameters));
        }
        for (int i = 0; i < rules.length; i++) {
            files.add(new PackFile("rules" + i + ".drl", IMPORTS + rules[i]));
        }
        return ComparedSide.of(RulePack.of(files));
    }

    /** The version in use: three people of ward 7 are enough. */
    static ComparedSide inUse() {
        return version(PARAMETERS, "", WARD_7);
    }

    /** A file with one case: so many people of ward 7, who spoke in November 2009. */
    static ComparedFacts people(int people) {
        return ComparedFacts.ofFile("people.test.yaml", """
                as_at: 2009-12-31
                about: podiatry
                tests:
                  - name: People of the ward
                    contacts:
                      - {people: %d, on: 2009-11-10, attributes: {ward: "7"}}
                    yes: W01
                """.formatted(people));
    }
}
