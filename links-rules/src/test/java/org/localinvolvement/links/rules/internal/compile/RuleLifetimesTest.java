package org.localinvolvement.links.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.drools.model.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.rules.trigger.MeasureKind;

/** A host that replaces its rules each day for a year does not fill its memory. */
class RuleLifetimesTest {

    private static final RuleCompiler VETTING = RuleCompiler.vetting(SomeRules.TRIGGER);

    private final List<Model> shipped = shipped();

    private static List<Model> shipped() {
        String index = "META-INF/kie/org.localinvolvement/links-rules/drools-model";
        try (var names = RuleLifetimesTest.class.getClassLoader().getResourceAsStream(index)) {
            assertThat(names).isNotNull();
            List<Model> models = new ArrayList<>();
            for (String name : new String(names.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("org.localinvolvement.links.rules.drl.trigger."))
                    .sorted()
                    .toList()) {
                models.add(Class.forName(name)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            }
            assertThat(models).isNotEmpty();
            return models;
        } catch (java.io.IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Compiles, assembles with the shipped rules, asks, and lets go. */
    private WeakReference<ClassLoader> replacement(int round) {
        RuleSource source = SomeRules.file(SomeRules.rule(
                        "W01 Ward",
                        "$m : Measure( kind == MeasureKind.VOICES, $theme : theme, theme != \"x" + round + "\" )\n"
                                + "  not ThemeEvidence( theme == $theme, contacts > " + round + " )",
                        "findings.reached($m);")
                + SomeRules.rule("W02 Rise", "$m : Measure( kind == MeasureKind.RISE )", "findings.reached($m);"));
        CompiledRules rules = SomeRules.compiled(VETTING, source);
        List<Model> all = new ArrayList<>(shipped);
        all.addAll(rules.models());
        assertThat(SomeRules.spoken(all, List.of(SomeRules.measure(MeasureKind.VOICES))))
                .isEqualTo(2);
        SomeRules.problems(VETTING, SomeRules.withConditions("ThemeEvidence( nosuch" + round + " > 3 )"));
        return new WeakReference<>(rules.models().get(0).getClass().getClassLoader());
    }

    private static void collect() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            System.gc();
            Thread.sleep(100);
        }
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void lettingGoOfRulesLetsGoOfTheirClasses() throws InterruptedException {
        for (int round = 0; round < 30; round++) {
            replacement(round);
        }
        collect();
        int loadedBefore = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        Set<String> threadsBefore = threads();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 30; round < 90; round++) {
            loaders.add(replacement(round));
        }
        collect();
        assertThat(loaders.stream().filter(loader -> loader.get() != null))
                .as("loaders that live")
                .isEmpty();
        int loadedAfter = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        assertThat(loadedAfter - loadedBefore).as("classes left of 60 rounds").isLessThan(60);
        assertThat(threads()).isSubsetOf(threadsBefore);
    }

    @Test
    @Tag("long")
    void twoHundredReplacementsLeaveHeapAndMetaspaceAsTheyWere() throws InterruptedException {
        for (int round = 0; round < 50; round++) {
            replacement(round);
        }
        collect();
        long heapBefore = heap();
        long metaspaceBefore = metaspace();
        for (int round = 50; round < 250; round++) {
            replacement(round);
        }
        collect();
        String told =
                "heap " + heapBefore + " then " + heap() + ", metaspace " + metaspaceBefore + " then " + metaspace();
        assertThat(heap()).as(told).isCloseTo(heapBefore, within5());
        assertThat(metaspace()).as(told).isCloseTo(metaspaceBefore, within5());
    }

    private static Percentage within5() {
        return Percentage.withPercentage(5);
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
