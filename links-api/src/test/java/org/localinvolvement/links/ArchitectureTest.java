package org.localinvolvement.links;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What DESIGN decides about the house holds in the code; a rule that matches no class fails by itself. */
@AnalyzeClasses(
        packages = "org.localinvolvement.links",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.WithoutCompiledRules.class})
class ArchitectureTest {

    /** The classes compiled from DRL are the engine's, and exempt from everything here. */
    static final class WithoutCompiledRules implements com.tngtech.archunit.core.importer.ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/links/rules/drl/");
        }
    }

    private static final List<String> NOT_OURS = List.of(
            "org.drools",
            "org.kie",
            "tools.jackson",
            "com.fasterxml",
            "org.hibernate",
            "de.siegmar",
            "org.snakeyaml",
            "org.apache",
            "org.slf4j",
            "org.objectweb",
            "com.samskivert",
            "biweekly",
            "com.github.mangstadt");

    private static final List<String> OF_THE_MODEL = List.of(
            "commissioning",
            "csv",
            "decision",
            "figure",
            "involvement",
            "organisation",
            "place",
            "register",
            "register.file",
            "service",
            "time",
            "visit",
            "work");

    @ArchTest
    static final ArchRule the_model_knows_neither_rules_nor_api = noClasses()
            .that()
            .resideInAPackage("..links.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..links.rules..", "..links.api..")
            .because("arrows run one way: api to rules to model");

    @ArchTest
    static final ArchRule the_rules_do_not_know_the_api = noClasses()
            .that()
            .resideInAPackage("..links.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..links.api..")
            .because("arrows run one way: api to rules to model");

    @ArchTest
    static final ArchRule the_api_does_not_reach_into_the_engine_room = noClasses()
            .that()
            .resideInAPackage("..links.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..links.rules.internal..")
            .because("internal means internal to links-rules");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.localinvolvement.links.(**)")
            .should()
            .beFreeOfCycles()
            .because("a reader should be able to understand packages one after the other");

    @ArchTest
    static final ArchRule only_the_engine_room_touches_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("..links.rules.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the engine can then be changed in one place");

    @ArchTest
    static final ArchRule only_documents_are_read_with_the_yaml_engine = noClasses()
            .that()
            .resideOutsideOfPackage("..links.rules.document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("faults of a document are told in one way");

    @ArchTest
    static final ArchRule json_is_written_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackages("..links.api.json..", "..links.api.imports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("the JSON form is a contract");

    @ArchTest
    static final ArchRule exports_are_read_by_their_tokens = noClasses()
            .that()
            .resideInAPackage("..links.api.imports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..")
            .because(
                    "an export of a million records does not fit in memory as a tree, and is no form of this library's");

    @ArchTest
    static final ArchRule pages_for_the_public_are_written_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("..links.api.publication..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.samskivert..")
            .because("what is published is suppressed before it is written");

    @ArchTest
    static final ArchRule calendars_for_other_programs_are_written_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("..links.api.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("biweekly..", "com.github.mangstadt..")
            .because("the form of a calendar is a contract with other programs");

    @ArchTest
    static final ArchRule what_writes_a_page_for_the_public_never_sees_the_decision = noClasses()
            .that()
            .haveNameMatching(".*\\.publication\\.(Published(Html|Markdown)|.*Sections|Drawings?)")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("they hold what is not suppressed") {
                @Override
                public boolean test(JavaClass type) {
                    return Set.of(
                                            "Decision",
                                            "Finding",
                                            "Standing",
                                            "ContactAnalysis",
                                            "WorkProgramme",
                                            "PrioritiesWeighed")
                                    .contains(type.getSimpleName())
                            || type.getFullName().endsWith(".rules.annual.Heard");
                }
            })
            .because("suppression comes before anything is written");

    @ArchTest
    static final ArchRule csv_is_read_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("..links.model.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv.reader..")
            .because("faults of a file are told in one way");

    @ArchTest
    static final ArchRule csv_is_written_for_programs_in_one_place_and_for_spreadsheets_in_another = noClasses()
            .that()
            .resideOutsideOfPackages("..links.api.report..", "..links.model.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..")
            .because("what the library reads again is written as it is read, and what a spreadsheet runs is made safe");

    @ArchTest
    static final ArchRule no_public_signature_shows_another_library = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..links.rules.internal..")
            .should(showOnlyOurTypes())
            .because("a library that leaks another cannot change its version");

    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("it reads the clock") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    JavaClass owner = call.getTargetOwner();
                    boolean now = call.getName().equals("now")
                            && Stream.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class)
                                    .anyMatch(owner::isEquivalentTo);
                    boolean clock = owner.isEquivalentTo(Clock.class);
                    boolean zone =
                            owner.isEquivalentTo(ZoneId.class) && call.getName().equals("systemDefault");
                    boolean millis =
                            owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
                    return now || clock || zone || millis;
                }
            })
            .because("the as-at date is an argument");

    @ArchTest
    static final ArchRule nothing_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a library is silent");

    @ArchTest
    static final ArchRule nothing_throws_a_generic_exception = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nothing_logs_past_slf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule no_global_system_property_is_set = noClasses()
            .should()
            .callMethod(System.class, "setProperty", String.class, String.class)
            .because("the JVM is the host's");

    @ArchTest
    static final ArchRule names_are_words_of_the_domain = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Factory|Visitor)$")
            .because("these are not words of this domain");

    @ArchTest
    static final ArchRule every_package_of_the_model_is_looked_at = classes()
            .should(new ArchCondition<>("be found in every package of the domain") {
                private final Set<String> seen = new TreeSet<>();

                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    seen.add(item.getPackageName());
                }

                @Override
                public void finish(ConditionEvents events) {
                    OF_THE_MODEL.stream()
                            .map("org.localinvolvement.links.model."::concat)
                            .filter(name -> !seen.contains(name))
                            .forEach(name -> events.add(
                                    SimpleConditionEvent.violated(name, name + " has no class that was looked at")));
                }
            })
            .because("a rule that does not see a package holds nothing in it");

    @ArchTest
    static final ArchRule a_service_is_what_people_receive_and_never_a_layer = noClasses()
            .that()
            .resideOutsideOfPackages("..links.model.service..", "..links.model.organisation..")
            .should()
            .haveNameMatching(".*Service$")
            .because(
                    "in the model a service is care, or a body that is called one; anywhere else the word names a layer");

    @ArchTest
    static final ArchRule a_strategy_is_a_document_and_never_a_pattern = noClasses()
            .that()
            .resideOutsideOfPackage("..links.model.commissioning..")
            .should()
            .haveNameMatching(".*Strategy$")
            .because("the guides know one, the sustainable community strategy; anywhere else the word names a pattern");

    @ArchTest
    static final ArchRule public_classes_are_final = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("nothing here is made for inheritance");

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = classes()
            .should(new ArchCondition<>("lie in a @NullMarked package") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            item,
                            item.getPackage().tryGetPackageInfo().isPresent()
                                    && item.getPackage().isAnnotatedWith(NullMarked.class),
                            item.getPackageName() + " needs a package-info with @NullMarked"));
                }
            })
            .because("null is part of a contract");

    @ArchTest
    static final ArchRule only_questions_of_rules_speak_to_their_global = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Findings")
            .should()
            .haveRawReturnType(void.class)
            .because("rules add findings and get nothing back");

    private static ArchCondition<JavaClass> showOnlyOurTypes() {
        return new ArchCondition<>("show only types of this library and of the platform") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Stream<JavaCodeUnit> units = item.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED));
                Stream<JavaClass> shown = Stream.concat(
                        units.flatMap(unit -> unit.getAllInvolvedRawTypes().stream()),
                        item.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaField::getRawType));
                shown.filter(type -> NOT_OURS.stream().anyMatch(type.getPackageName()::startsWith))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(item, item.getName() + " shows " + type.getName())));
            }
        };
    }
}
