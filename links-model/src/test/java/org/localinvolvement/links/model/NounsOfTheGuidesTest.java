package org.localinvolvement.links.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the README: where each noun of the guides is found in the code. */
class NounsOfTheGuidesTest {

    private static final Path RULES = Path.of("../links-rules/src/main/java/org/localinvolvement/links");

    /** A type as the table names it: packages, then a class. */
    private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z][A-Za-z]*)`");

    private static final List<String> SECTIONS = List.of(
            "2009, Key Points",
            "2009, Having a say",
            "2009, The National Health Service and the Department of Health",
            "2009, The NHS Model of Care",
            "2009, Which healthcare organisations might a LINk work with?",
            "2009, What are Strategic Health Authorities?",
            "2009, What is a Primary Care Trust?",
            "2009, What is an NHS Acute Trust?",
            "2009, What is a Foundation Trust?",
            "2009, What is an Ambulance Trust?",
            "2009, What is a Mental Health Trust?",
            "2009, What is a Care Trust?",
            "2009, What are Special Health Authorities?",
            "2009, What is the Care Quality Commission?",
            "2009, What is the National Institute for Health and Clinical Excellence?",
            "2009, LINks and local councils",
            "2009, How are Local Authorities structured?",
            "2009, Adult Social Services",
            "2009, Local Area Agreements and Local Strategic Partnerships",
            "2009, The Joint Strategic Needs Assessment",
            "2009, LINks and Commissioning",
            "2009, What is Practice Based Commissioning?",
            "2009, What is Specialist Commissioning?",
            "2009, LINks and service providers",
            "2008, Key points",
            "2008, Setting a work programme",
            "2008, Identifying priorities",
            "2008, Sources of information",
            "2008, Influencing commissioning",
            "2008, Influencing the planning, delivery and operation of services",
            "2008, Influencing the performance management and assessment of services",
            "2008, Reacting to changing health and social care services",
            "2008, Building relationships");

    private record Row(String noun, String type, String source) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[2].strip()).as(line).matches(TYPE);
            return new Row(cells[1].strip(), cells[2].strip().replace("`", ""), cells[3].strip());
        }

        boolean isOfTheRules() {
            return type.startsWith("rules.");
        }
    }

    @Test
    void everySectionOfBothGuidesHasARowAndEveryRowASection() throws IOException {
        assertThat(rows().map(Row::source).distinct()).containsExactlyInAnyOrderElementsOf(SECTIONS);
    }

    @Test
    void noNounStandsTwice() throws IOException {
        assertThat(rows().map(row -> row.noun().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void everyTypeOfTheModelIsThere() throws IOException {
        List<String> named = TYPE.matcher(readme())
                .results()
                .map(found -> found.group(1))
                .filter(type -> !type.startsWith("rules."))
                .distinct()
                .toList();

        assertThat(named).isNotEmpty().filteredOn(type -> !isPublicClass(type)).isEmpty();
    }

    @Test
    void everyTypeOfTheRulesHasItsSource() throws IOException {
        assumeTrue(Files.isDirectory(RULES), "Skipped: the sources of links-rules do not lie beside this module");
        assertThat(rows().filter(Row::isOfTheRules)
                        .map(row -> RULES.resolve(row.type().replace('.', '/') + ".java"))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).isRegularFile());
    }

    private static boolean isPublicClass(String type) {
        try {
            return Modifier.isPublic(
                    Class.forName("org.localinvolvement.links.model." + type).getModifiers());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static Stream<Row> rows() throws IOException {
        return readme().lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| noun "))
                .map(Row::of);
    }
}
