package org.localinvolvement.links.benchmarks;

import java.util.List;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.RulePack;

/** A host's rule pack of one rule. */
final class HostPack {

    private static final String DESCRIPTION = """
            name: wexbridge
            version: 1.0.0
            package: wexbridge.rules
            extends: [trigger]
            """;

    private static final String RULES = """
            package wexbridge.rules

            import org.localinvolvement.links.model.decision.Truth
            import org.localinvolvement.links.rules.trigger.Measure
            import org.localinvolvement.links.rules.trigger.MeasureKind

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 Two kinds of source about a rise"
              @id("W01") @title("Two kinds of source about a rise") @cites("LINk meeting of 12 March 2009, minute 8")
              @because("Version {version}: {kinds} kinds of source spoke about {theme}, which rises")
            when
              $rise : Measure( kind == MeasureKind.RISE, reached != Truth.NO, $theme : theme )
              $sources : Measure( kind == MeasureKind.KINDS_OF_SOURCE, theme == $theme, reached != Truth.NO, $kinds : figure, $version : detail )
            then
              findings.reached($rise, $sources);
            end
            """;

    private HostPack() {}

    /** Another text each time, so that nothing can be kept from the time before. */
    static RulePack version(int version) {
        return RulePack.of(List.of(
                new PackFile("pack.yaml", DESCRIPTION),
                new PackFile("rises.drl", RULES.replace("Version {version}", "Version " + version + " {version}"))));
    }
}
