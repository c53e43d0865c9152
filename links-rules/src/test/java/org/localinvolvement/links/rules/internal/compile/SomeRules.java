package org.localinvolvement.links.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.priority.PriorityFindings;
import org.localinvolvement.links.rules.trigger.BoundaryCrossing;
import org.localinvolvement.links.rules.trigger.CommunityVoices;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;
import org.localinvolvement.links.rules.trigger.OverdueAnswer;
import org.localinvolvement.links.rules.trigger.ProposedChange;
import org.localinvolvement.links.rules.trigger.ReceivedInvitation;
import org.localinvolvement.links.rules.trigger.TriggerFindings;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/** Rule files, and a way to run them. */
final class SomeRules {

    static final String PACKAGE = "wexbridge.rules";
    static final LocalDate DAY = LocalDate.of(2009, 3, 31);

    static final PublishedTypes TRIGGER = PublishedTypes.of(List.of(
            TriggerFindings.class,
            Measure.class,
            CommunityVoices.class,
            BoundaryCrossing.class,
            ProposedChange.class,
            OverdueAnswer.class,
            ReceivedInvitation.class,
            ParameterValue.class,
            ThemeEvidence.class,
            SeriousHarm.class,
            MeasureKind.class,
            Truth.class));

    static final PublishedTypes PRIORITY = PublishedTypes.of(
            List.of(PriorityFindings.class, Measure.class, TriggerReached.class, MeasureKind.class, Truth.class));

    private static final String HEAD = """
            package wexbridge.rules

            import org.localinvolvement.links.model.decision.Truth
            import org.localinvolvement.links.model.decision.ParameterValue
            import org.localinvolvement.links.model.involvement.SeriousHarm
            import org.localinvolvement.links.model.involvement.ThemeEvidence
            import org.localinvolvement.links.rules.trigger.Measure
            import org.localinvolvement.links.rules.trigger.MeasureKind

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            """;

    private SomeRules() {}

    static RuleSource file(String rules) {
        return new RuleSource(PACKAGE, "some.drl", HEAD + rules);
    }

    static String rule(String name, String conditions, String consequence) {
        return "rule \"" + name + "\"\n  @id(\"" + name.substring(0, 3) + "\")\nwhen\n  " + conditions + "\nthen\n  "
                + consequence + "\nend\n";
    }

    static RuleSource withConditions(String conditions) {
        return file(rule("W01 Ward", "$m : Measure( $theme : theme )\n  " + conditions, "findings.reached($m);"));
    }

    static RuleSource withConsequence(String consequence) {
        return file(rule("W01 Ward", "$m : Measure( $theme : theme )", consequence));
    }

    static Measure measure(MeasureKind kind) {
        ParameterValue threshold = new ParameterValue(
                "volume.threshold", "", BigDecimal.TEN, "people", DAY.minusYears(1), "Agreed in a test");
        return new Measure(
                kind,
                "podiatry",
                Bounds.exactly(12),
                threshold,
                Window.endingOn(DAY, 91),
                Truth.YES,
                Ratio.ZERO,
                null,
                "",
                "",
                List.of(threshold));
    }

    static CompiledRules compiled(RuleCompiler compiler, RuleSource source) {
        Compilation compilation = compiler.compile(source);
        assertThat(compilation).as(compilation.toString()).isInstanceOf(CompiledRules.class);
        return (CompiledRules) compilation;
    }

    static List<CompileProblem> problems(RuleCompiler compiler, RuleSource source) {
        Compilation compilation = compiler.compile(source);
        assertThat(compilation).isInstanceOf(RefusedRules.class);
        return ((RefusedRules) compilation).problems();
    }

    /** Asks the rules, and notes how often they said that a measure is reached. */
    static int spoken(Collection<Model> models, Collection<?> facts) {
        List<Measure> reached = new ArrayList<>();
        KieSession session = KieBaseBuilder.createKieBaseFromModel(models).newKieSession();
        try {
            Object findings = Proxy.newProxyInstance(
                    SomeRules.class.getClassLoader(), new Class<?>[] {TriggerFindings.class}, (proxy, said, given) -> {
                        if (given != null && given[0] instanceof Measure measure) {
                            reached.add(measure);
                        }
                        return null;
                    });
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            session.fireAllRules(1000);
        } finally {
            session.dispose();
        }
        return reached.size();
    }
}
