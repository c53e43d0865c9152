package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.PackVetting;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.trigger.Action;

/** Reads the documents that authors write one by one, as the library does where a whole pack is checked; it compiles nothing. */
public final class ReadAsAuthorsDo implements AutoCloseable {

    private static final PackFile RULE = new PackFile("w.drl", """
            package wexbridge.rules

            import org.localinvolvement.links.model.involvement.ThemeEvidence

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 Praise"
              @id("W01") @title("Praise") @cites("Minute 5") @because("Contacts that praise {theme}: {thanks}")
            when
              $evidence : ThemeEvidence( $theme : theme, $thanks : praiseContacts, $thanks > 0 )
            then
              findings.found($evidence);
            end
            """);

    private final AskedRules asked = AskedRules.of(List.of());
    private final PackVetting vetting = new PackVetting(RulePackCheck.questions(), Action.codes());

    /** What is wrong with a description of a pack that has the rule W01. */
    public List<Problem> description(String text) {
        RulePack.Reading reading = RulePack.inspect(List.of(new PackFile("pack.yaml", text), RULE));
        List<PackProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(vetting.check(List.of(reading.pack())));
        return problems.stream().map(PackProblem::toProblem).toList();
    }

    /** What is wrong with the parameters of a pack. */
    public List<Problem> parameters(String text) {
        return problems(() -> Parameters.standard().readingPack("parameters.yaml", text, "wexbridge"));
    }

    /** What is wrong with a criteria profile. */
    public List<Problem> profile(String text) {
        return problems(() -> CriteriaProfile.parse("profile.yaml", text));
    }

    /** What is wrong with a file of tests. */
    public List<Problem> tests(String text) {
        return problems(() -> {
            AcceptedMutation.parseAll(List.of(new PackFile("a.test.yaml", text)));
            RuleTestFile.parse(
                    new PackFile("a.test.yaml", text), new RulesUnderTest(asked, Set.of("T01"), Parameters.standard()));
        });
    }

    private static List<Problem> problems(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    @Override
    public void close() {
        asked.close();
    }
}
