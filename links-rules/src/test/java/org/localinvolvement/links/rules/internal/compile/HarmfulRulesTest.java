package org.localinvolvement.links.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that the check of the parsed rules would never let through, given to the second wall all the same. */
class HarmfulRulesTest {

    private static final RuleCompiler VETTING = RuleCompiler.vetting(SomeRules.TRIGGER);
    private static final String WITNESS = "org.localinvolvement.links.rules.internal.compile.Witness";

    @BeforeEach
    void forget() {
        Witness.Tally.HARM.set(0);
    }

    private static void assertRefusedUnseen(RuleSource source, String told) {
        List<CompileProblem> problems = SomeRules.problems(VETTING, source);
        if (told.equals("COMPILE")) {
            // Not even found: the loader shows vetted rules nothing of the host.
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.stage()).isEqualTo(Stage.COMPILE));
            assertThat(Witness.Tally.HARM).as("harm done").hasValue(0);
            return;
        }
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.stage()).isEqualTo(Stage.BYTES))
                .anySatisfy(problem -> {
                    assertThat(problem.rule()).isEqualTo("W01 Ward");
                    assertThat(problem.reason()).contains(told);
                });
        assertThat(Witness.Tally.HARM).as("harm done").hasValue(0);
    }

    @Nested
    class InAConsequence {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                System.exit(3);                                             | calls System.exit
                Runtime.getRuntime().halt(3);                               | calls Runtime.halt
                System.setProperty("links.harm", "done");                   | calls System.setProperty
                System.getProperty("user.home");                            | calls System.getProperty
                System.getenv("PATH");                                      | calls System.getenv
                System.out.println("x");                                    | reads System.out
                System.setSecurityManager(null);                            | calls System.setSecurityManager
                Runtime.getRuntime().exec("true");                          | calls Runtime.exec
                new ProcessBuilder("true").start();                         | makes a ProcessBuilder
                new Thread(() -> WITNESS.harm()).start(); | COMPILE
                Thread.sleep(10000);                                        | calls Thread.sleep
                Thread.currentThread().getContextClassLoader();             | calls Thread.getContextClassLoader
                new java.io.FileWriter("links.harm").close();               | makes a java.io.FileWriter
                java.nio.file.Files.createFile(java.nio.file.Path.of("links.harm")); | calls java.nio.file.Files.createFile
                new java.net.URL("http://localhost:1/").openStream();       | makes a java.net.URL
                new java.net.Socket("localhost", 1);                        | makes a java.net.Socket
                Class.forName("WITNESS");                                   | calls Class.forName
                $m.getClass().getClassLoader();                             | calls Object.getClass
                java.lang.reflect.Array.newInstance(String.class, 3);       | calls java.lang.reflect.Array.newInstance
                String.class.getDeclaredFields();                           | calls Class.getDeclaredFields
                java.lang.invoke.MethodHandles.lookup();                    | calls java.lang.invoke.MethodHandles.lookup
                WITNESS.harm(); | COMPILE
                Object x = WITNESS.VALUE; | COMPILE
                WITNESS.Kind.ONE.name(); | COMPILE
                drools.getWorkingMemory();                                  | names the class org.drools.model.Drools
                insert(new Object());                                       | org.drools.model.Drools
                kcontext.getKieRuntime().halt();                            | org.drools.model.Drools
                String.format("%1000000000d", 1);                           | calls String.format
                "x".repeat(2000000000);                                     | calls String.repeat
                "x".replaceAll("(a+)+b", "");                               | calls String.replaceAll
                java.util.Locale.setDefault(java.util.Locale.ROOT);         | calls java.util.Locale.setDefault
                java.util.TimeZone.setDefault(null);                        | calls java.util.TimeZone.setDefault
                java.time.LocalDate.now();                                  | calls java.time.LocalDate.now
                new java.util.Random().nextInt();                           | makes a java.util.Random
                java.util.stream.Stream.generate(() -> 1).count();          | calls java.util.stream.Stream.generate
                synchronized ($m) { findings.reached($m); }                 | locks
                throw new Error("x");                                       | makes a Error
                new javax.script.ScriptEngineManager(); | COMPILE
                java.util.ServiceLoader.load(Runnable.class);               | calls java.util.ServiceLoader.load
                Integer.getInteger("user.home");                            | calls Integer.getInteger
                new Measure(null, null, null, null, null, null, null, null, null, null, null); | makes a org.localinvolvement.links.rules.trigger.Measure
                MeasureKind.valueOf("RISE");                                | calls org.localinvolvement.links.rules.trigger.MeasureKind.valueOf
                Object[] many = new Runnable[1000];                         | names the class Runnable
                Object x = WITNESS.class; | COMPILE
                Runnable x = WITNESS::harm; | COMPILE
                java.util.Map.of().keySet().iterator().remove();            | calls java.util.Map.of
                org.kie.api.KieServices.get();                              | calls org.kie.api.KieServices.get
                org.localinvolvement.links.rules.internal.RuleBase.shipped("trigger"); | COMPILE
                """)
        void isRefusedBeforeItRuns(String consequence, String told) {
            assertRefusedUnseen(
                    SomeRules.withConsequence(consequence.replace("WITNESS", WITNESS)),
                    told.replace("WITNESS", WITNESS));
            assertThat(System.getProperty("links.harm")).isNull();
            assertThat(Path.of("links.harm")).doesNotExist();
        }
    }

    @Nested
    class InACondition {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                eval( WITNESS.harms() ) | COMPILE
                Measure( eval(System.getProperty("x") == null) )            | calls System.getProperty
                Measure( theme == System.getProperty("x") )                 | calls System.getProperty
                Measure( WITNESS.harm() > 0 ) | COMPILE
                Measure( theme == "x" && WITNESS.harms() == true ) | COMPILE
                Measure( getClass().getName() == "x" )                      | calls Object.getClass
                Measure( class.classLoader != null )                        | COMPILE
                Measure( theme matches "(a+)+b" )                           | uses a regular expression
                WITNESS() | COMPILE
                java.lang.Runtime()                                         | names the class Runtime
                $x : Object() from WITNESS.list() | COMPILE
                Measure( $h : (WITNESS.harm()) ) | COMPILE
                accumulate( $a : Measure(); $n : count($a) )                | calls
                Measure() over window:length(3)                             | calls
                Measure() from entry-point "x"                              | calls
                """)
        void isRefusedBeforeItRuns(String condition, String told) {
            assertRefusedUnseen(
                    SomeRules.withConditions(condition.replace("WITNESS", WITNESS)), told.replace("WITNESS", WITNESS));
        }
    }

    /** What no look at the bytes could stop, because the engine would run it while it compiles. */
    @Nested
    class BesideTheRules {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                declare enum Kind ONE(System.setProperty("links.harm", "x").length()); x : int end | declares a list of constants
                declare enum Kind ONE(WITNESS.harm()); x : int end               | declares a list of constants
                declare T x : int = WITNESS.harm() end                           | declares a type
                import accumulate WITNESS$Acc harmful                            | imports an accumulate function
                import function WITNESS.harm                                     | imports a function
                function int harm() { return WITNESS.harm(); }                   | holds a function
                declare window W Measure() over window:length(3) end             | declares a window
                """)
        void isRefusedBeforeTheEngineSeesIt(String beside, String told) {
            String rules = beside.replace("WITNESS", WITNESS) + "\n"
                    + SomeRules.rule("W01 Ward", "$m : Measure()", "findings.reached($m);");
            assertThat(SomeRules.problems(VETTING, SomeRules.file(rules)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.reason()).contains(told));
            assertThat(Witness.Tally.HARM).as("harm done").hasValue(0);
            assertThat(System.getProperty("links.harm")).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Measure( theme in (WITNESS.Kind.ONE) )",
                    "Measure( this == WITNESS.Kind.ONE )",
                    "Measure( theme == WITNESS.VALUE )",
                    "Measure( detail == \"a\" + WITNESS.VALUE )"
                })
        void wouldBeRunForAConstantOfTheHostIfItWereSeen(String condition) {
            VETTING.compile(SomeRules.withConditions(condition.replace("WITNESS", WITNESS)));
            assertThat(Witness.Tally.HARM).as("harm done").hasValue(0);
        }
    }
}
