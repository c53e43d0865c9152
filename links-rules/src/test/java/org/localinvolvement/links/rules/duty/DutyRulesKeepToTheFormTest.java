package org.localinvolvement.links.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackProblem;

/** What is asked of the rules of hosts is asked of ours about duties: by the same check, in every file. */
class DutyRulesKeepToTheFormTest {

    private static DrlTree tree(DutyLaw law, Complaints complaints, String text) {
        DrlTree tree = DrlReader.read("duty.drl", text, complaints);
        FormCheck.check(tree, DutyClocks.forms(), "org.localinvolvement.links.rules.drl." + law.question(), complaints);
        return tree;
    }

    private static String text(DutyLaw law) throws IOException {
        String name = law.name().toLowerCase(Locale.ROOT);
        String resource = "/org/localinvolvement/links/rules/drl/duty/" + name + "/duty-" + name + ".drl";
        try (InputStream stream = Objects.requireNonNull(DutyClocks.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(DutyLaw.class)
    void everyFileKeepsToItWithoutAWordOfComplaint(DutyLaw law) throws IOException {
        String text = text(law);
        Complaints complaints = new Complaints("duty.drl", text);
        DrlTree tree = tree(law, complaints, text);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        try (RuleBase base = RuleBase.shipped(law.question())) {
            assertThat(base.ids()).hasSameSizeAs(tree.rules());
        }
    }

    @ParameterizedTest
    @EnumSource(DutyLaw.class)
    void everyRuleIsNamedByItsIdAndItsTitle(DutyLaw law) throws IOException {
        String text = text(law);
        assertThat(tree(law, new Complaints("duty.drl", text), text).rules()).allSatisfy(rule -> {
            assertThat(rule.says("id")).matches("D[0-9]{2}");
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
        });
    }
}
