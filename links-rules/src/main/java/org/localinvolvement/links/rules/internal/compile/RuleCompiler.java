package org.localinvolvement.links.rules.internal.compile;

import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;
import org.drools.model.Model;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.util.PortablePath;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ExternaliseCanonicalModelLambdaOption;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.builder.conf.ProcessStringEscapesOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.memorycompiler.JavaCompilerSettings;
import org.kie.util.maven.support.ReleaseIdImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles the text of a rule file, looks through the bytes, defines and loads them.
 *
 * <p>The text must have passed the check of the parsed rules before: what a rule file can hold beside rules may run while it is
 * compiled. The engine and its
 * Java compiler (always Eclipse's: with the JDK's a host's annotation processors would run) are called directly and not through
 * {@code KieBuilder}, which keeps each module in a repository of the whole process, reads properties of the JVM, and forgets
 * where a fault stands.
 *
 * <p>Safe for several threads; they take turns, because the engine keeps what it knows of classes in one map for all. What was
 * compiled is held by the result alone.
 */
public final class RuleCompiler {

    private static final ReleaseId NO_RELEASE = new ReleaseIdImpl("org.localinvolvement", "rules-of-a-host", "1");
    private static final String JAVA = "17";
    private static final Logger LOGGER = LoggerFactory.getLogger(RuleCompiler.class);
    private static final Object TURN = new Object();

    private final @Nullable PublishedTypes vettedAgainst;

    private RuleCompiler(@Nullable PublishedTypes vettedAgainst) {
        this.vettedAgainst = vettedAgainst;
    }

    /**
     * A compiler that refuses code that names anything but what rules need.
     *
     * @param published the types of this library that rules may name
     * @return a compiler for vetted rules
     */
    public static RuleCompiler vetting(PublishedTypes published) {
        return new RuleCompiler(published);
    }

    /**
     * A compiler for rules that the host vouches for as for code of its own. They can do whatever the JVM can.
     *
     * @return a compiler that does not look through the bytes
     */
    public static RuleCompiler trusting() {
        return new RuleCompiler(null);
    }

    /**
     * Compiles a rule file.
     *
     * <p>Nothing is thrown for what stands in the file, whatever stands in it; but a JVM out of memory is.
     *
     * @param source the file
     * @return rules ready to be assembled, or what is wrong with the file
     */
    public Compilation compile(RuleSource source) {
        synchronized (TURN) {
            Run run = new Run(source);
            Compilation compilation = run.compilation();
            return compilation instanceof RefusedRules refused && run.lostItsPlace()
                    ? byRule(run, refused)
                    : compilation;
        }
    }

    /** The engine did not say in which rule the fault stands: it is asked about each rule alone. */
    private RefusedRules byRule(Run whole, RefusedRules refused) {
        List<CompileProblem> found = new ArrayList<>();
        for (int rule = 0; rule < whole.starts.count(); rule++) {
            Run alone = new Run(whole.starts.alone(rule));
            alone.bytes();
            found.addAll(alone.problems);
        }
        return found.isEmpty() ? refused : new RefusedRules(found);
    }

    /** One file on its way. */
    private final class Run {
        private final RuleSource source;
        private final RuleStarts starts;
        private final HidingLoader sees;
        private final Set<CompileProblem> problems = new LinkedHashSet<>();
        private List<String> modelNames = List.of();

        Run(RuleSource source) {
            this.source = source;
            this.starts = new RuleStarts(source);
            this.sees =
                    new HidingLoader(RuleCompiler.class.getClassLoader(), source.rulePackage(), vettedAgainst != null);
        }

        Compilation compilation() {
            SortedMap<String, byte[]> classes = bytes();
            if (problems.isEmpty() && vettedAgainst != null) {
                problems.addAll(BytesScan.of(source, classes, vettedAgainst));
            }
            List<Model> models = List.of();
            if (problems.isEmpty()) {
                try {
                    models = models(classes);
                } catch (Throwable e) {
                    refuse(Stage.LOAD, e, RuleNames.of(classes));
                }
            }
            return problems.isEmpty() ? new CompiledRules(models) : new RefusedRules(List.copyOf(problems));
        }

        SortedMap<String, byte[]> bytes() {
            try {
                return classes(sources());
            } catch (Throwable e) {
                refuse(Stage.COMPILE, e, null);
                return Collections.emptySortedMap();
            } finally {
                // The engine clears it where all went well, and forgets to where not.
                DrlxParseUtil.clearAccessorCache();
            }
        }

        boolean lostItsPlace() {
            return starts.count() > 1
                    && problems.stream()
                            .anyMatch(problem -> problem.stage() == Stage.COMPILE
                                    && problem.rule().isEmpty());
        }

        private void refuse(Stage stage, Throwable thrown, @Nullable RuleNames names) {
            if (thrown instanceof VirtualMachineError broken && !(thrown instanceof StackOverflowError)) {
                throw broken;
            }
            LOGGER.debug("{} came to grief at {}", source.fileName(), stage, thrown);
            String rule = names == null ? "" : names.in(thrown);
            problems.add(new CompileProblem(
                    stage, rule.isEmpty() ? starts.ruleAt(0) : rule, 0, PlainWords.of(stage, thrown)));
        }

        private void refuse(int line, @Nullable String message) {
            LOGGER.debug("{}: the engine says: {}", source.fileName(), message);
            int known = Math.max(0, line);
            problems.add(new CompileProblem(Stage.COMPILE, starts.ruleAt(known), known, PlainWords.of(message)));
        }

        /** From rules to Java. */
        private List<GeneratedFile> sources() throws DroolsParserException {
            if (vettedAgainst != null && holdsMoreThanRules()) {
                return List.of();
            }
            ModelBuilderImpl<PackageSources> builder =
                    new ModelBuilderImpl<>(PackageSources::dumpSources, settings(), NO_RELEASE, false);
            Resource drl = new ByteArrayResource(source.drl().getBytes(StandardCharsets.UTF_8), "UTF-8");
            drl.setSourcePath(source.fileName());
            builder.batch().add(drl, ResourceType.DRL).build();
            for (KnowledgeBuilderError error : builder.getErrors()) {
                int[] lines = error.getLines();
                // Follows on each fault of the parser, and says nothing more.
                if (problems.isEmpty() || !"Parser returned a null Package".equals(error.getMessage())) {
                    refuse(lines.length == 0 ? 0 : lines[0], error.getMessage());
                }
            }
            List<GeneratedFile> files = new ArrayList<>();
            if (problems.isEmpty()) {
                Collection<String> names = new TreeSet<>();
                for (PackageSources generated : builder.getPackageSources()) {
                    generated.collectGeneratedFiles(files);
                    names.addAll(generated.getModelNames());
                }
                modelNames = names.stream()
                        .filter(name -> name.startsWith(source.rulePackage() + "."))
                        .toList();
            }
            return files;
        }

        /**
         * The engine runs some of what can stand beside rules (constants of declared lists, accumulate functions) while it
         * compiles. The first wall has refused it; that nothing of a vetted file runs here must not hang on that alone.
         */
        private boolean holdsMoreThanRules() throws DroolsParserException {
            PackageDescr file = new DrlParser(LanguageLevelOption.DRL6).parse(false, source.drl());
            if (file == null) {
                return false; // The engine will say why.
            }
            refuseAny(file.getTypeDeclarations(), "declares a type");
            refuseAny(file.getEnumDeclarations(), "declares a list of constants");
            refuseAny(file.getFunctions(), "holds a function");
            refuseAny(file.getFunctionImports(), "imports a function");
            refuseAny(file.getAccumulateImports(), "imports an accumulate function");
            refuseAny(file.getWindowDeclarations(), "declares a window");
            refuseAny(file.getEntryPointDeclarations(), "declares an entry point");
            return !problems.isEmpty();
        }

        private void refuseAny(Collection<? extends BaseDescr> found, String what) {
            for (BaseDescr each : found) {
                problems.add(new CompileProblem(
                        Stage.COMPILE,
                        "",
                        Math.max(0, each.getLine()),
                        "the file " + what + "; a vetted file holds imports, the global and rules only"));
            }
        }

        /** All said here and now: a property of the JVM or a file in somebody's home must not change what a rule means. */
        private KnowledgeBuilderConfigurationImpl settings() {
            KnowledgeBuilderConfiguration settings =
                    KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, sees);
            settings.setOption(LanguageLevelOption.DRL6);
            settings.setOption(PropertySpecificOption.ALWAYS);
            settings.setOption(ProcessStringEscapesOption.YES);
            settings.setOption(ExternaliseCanonicalModelLambdaOption.ENABLED);
            // Both would start threads that nobody ends.
            settings.setOption(ParallelLambdaExternalizationOption.DISABLED);
            settings.setOption(ParallelRulesBuildThresholdOption.get(-1));
            return settings.as(KnowledgeBuilderConfigurationImpl.KEY);
        }

        /** From Java to bytes. */
        private SortedMap<String, byte[]> classes(List<GeneratedFile> files) {
            SortedMap<String, byte[]> classes = new TreeMap<>();
            if (!problems.isEmpty()) {
                return classes;
            }
            MemoryFileSystem from = new MemoryFileSystem();
            MemoryFileSystem to = new MemoryFileSystem();
            SortedSet<String> paths = new TreeSet<>();
            PortablePath root = PortablePath.of("src/main/java");
            for (GeneratedFile file : files) {
                PortablePath path = root.resolve(file.relativePath());
                from.write(path, file.contents());
                paths.add(path.asString());
            }
            JavaCompiler compiler = JavaCompiler.createEclipseCompiler(JAVA);
            JavaCompilerSettings java = compiler.createDefaultSettings();
            java.setSourceVersion(JAVA);
            java.setTargetVersion(JAVA);
            CompilationResult result = compiler.compile(paths.toArray(String[]::new), from, to, sees, java);
            for (CompilationProblem error : result.getErrors()) {
                // Its lines are those of the generated Java.
                refuse(0, error.getMessage());
            }
            to.getMap().forEach((path, bytes) -> {
                if (path.asString().endsWith(".class")) {
                    classes.put(path.asClassName(), bytes);
                }
            });
            return classes;
        }

        /** From bytes to rules. */
        private List<Model> models(SortedMap<String, byte[]> classes) throws ReflectiveOperationException {
            RuleLoader loader = new RuleLoader(sees, source.fileName(), classes);
            loader.defineAll(classes);
            List<Model> models = new ArrayList<>();
            for (String name : modelNames) {
                Constructor<? extends Model> constructor =
                        loader.loadClass(name).asSubclass(Model.class).getDeclaredConstructor();
                models.add(constructor.newInstance());
            }
            if (models.stream().allMatch(model -> model.getRules().isEmpty())) {
                problems.add(new CompileProblem(
                        Stage.LOAD, "", 0, "there is no rule in package " + source.rulePackage() + " of this file"));
            } else {
                // Some faults show only when the network is built; the base is thrown away.
                KieBaseBuilder.createKieBaseFromModel(models);
            }
            return models;
        }
    }
}
