package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.RulePack;

/** Links that are closed give back what their packs took. */
class RulePackLifetimesTest {

    /** Builds with a pack that was never seen before, asks, and closes. */
    private static void replace(int round) {
        List<PackFile> files = SomePack.files().stream()
                .map(file -> file.name().equals("wards.drl")
                        ? new PackFile(file.name(), file.text().replace("ward 7", "ward " + round + " or 7"))
                        : file)
                .toList();
        try (Links links = Links.builder().rulePack(RulePack.of(files)).build()) {
            Contact contact = Contact.builder("r", LocalDate.of(2009, 2, 10))
                    .themes(List.of("podiatry"))
                    .attribute("ward", new Attribute.Text("7"))
                    .build();
            assertThat(links.triggers(new TriggersQuestion(
                                    LocalDate.of(2009, 3, 31),
                                    links.countContacts(Stream.of(contact, contact, contact))))
                            .findings())
                    .extracting(Finding::ruleId)
                    .containsExactly("W01");
        }
    }

    private static void collect() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
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

    @Test
    void replacedPacksLeaveNoClassAndNoThread() throws InterruptedException {
        Set<String> threads = threads();
        for (int round = 0; round < 10; round++) {
            replace(round);
        }
        collect();
        int classes = classes();
        for (int round = 10; round < 40; round++) {
            replace(round);
        }
        collect();
        // Each replacement makes a dozen of its own; the JVM itself still makes a few for reflection.
        assertThat(classes() - classes).as("classes left of 30 replacements").isLessThan(30);
        assertThat(threads()).isSubsetOf(threads);
    }

    @Test
    @Tag("long")
    void twoHundredReplacedPacksLeaveHeapAndMetaspaceAsTheyWere() throws InterruptedException {
        for (int round = 0; round < 50; round++) {
            replace(round);
        }
        collect();
        long heap = heap();
        long metaspace = metaspace();
        for (int round = 50; round < 250; round++) {
            replace(round);
        }
        collect();
        String told = "heap " + heap + " then " + heap() + ", metaspace " + metaspace + " then " + metaspace();
        assertThat(heap()).as(told).isLessThanOrEqualTo(heap + heap / 20);
        assertThat(metaspace()).as(told).isCloseTo(metaspace, Percentage.withPercentage(5));
    }
}
