package org.localinvolvement.links.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.ProblemCode;

/**
 * The classes into which a build has compiled the rules of a pack: one of each package of rules.
 *
 * @param loader that finds them
 * @param classes their names, in the order of the alphabet
 * @param engine the version of the rule engine that they were compiled for; empty where the build does not tell
 */
public record CompiledModels(ClassLoader loader, List<String> classes, String engine) {

    private static final String REMEDY =
            "Bind the goal build of kie-maven-plugin to process-classes in the pom, name drools-engine"
                    + " among its dependencies, and build anew";

    /** Where the build puts the list of the classes: below, a folder for the group and in it one for the artefact. */
    private static final String LISTS = "META-INF/kie";

    private static final Pattern LIST = Pattern.compile(LISTS + "/[^/]+/[^/]+/drools-model");
    private static final String ENGINE = "Drools-Model-Version:";

    /** Copies the list. */
    public CompiledModels {
        classes = List.copyOf(classes);
    }

    /** Of the jar or folder in which the description of a pack stands; what is wrong is told. */
    static CompiledModels of(ClassLoader loader, String folder, String rulePackage, List<PackProblem> problems) {
        String description = folder + "/" + RulePack.DESCRIPTION;
        List<String> lists = new ArrayList<>();
        try {
            URL place = Objects.requireNonNull(loader.getResource(description), description);
            URLConnection connection = place.openConnection();
            if (connection instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false);
                try (JarFile jar = inJar.getJarFile()) {
                    readFrom(jar, lists);
                }
            } else {
                Path top = Path.of(place.toURI());
                for (int i = 0; i < description.split("/", -1).length; i++) {
                    top = Objects.requireNonNull(top.getParent(), description);
                }
                readFrom(top, lists);
            }
        } catch (IOException | URISyntaxException | FileSystemNotFoundException e) {
            tell(problems, description, "the list of its compiled rules cannot be read");
            return new CompiledModels(loader, List.of(), "");
        }
        TreeSet<String> ours = new TreeSet<>();
        String engine = "";
        // A jar made of several has a list of each.
        for (String list : lists) {
            List<String> named = list.lines()
                    .map(String::strip)
                    .filter(name -> name.startsWith(rulePackage + "."))
                    .toList();
            ours.addAll(named);
            if (!named.isEmpty()) {
                engine = list.lines()
                        .filter(line -> line.startsWith(ENGINE))
                        .map(line -> line.substring(ENGINE.length()).strip())
                        .findFirst()
                        .orElse("");
            }
        }
        if (ours.isEmpty()) {
            tell(
                    problems,
                    description,
                    lists.isEmpty()
                            ? "beside it there is no list of compiled rules (" + LISTS + "/…/drools-model)"
                            : "the list of compiled rules beside it names none of package " + rulePackage);
        }
        return new CompiledModels(loader, List.copyOf(ours), engine);
    }

    private static void tell(List<PackProblem> problems, String file, String reason) {
        problems.add(new PackProblem(
                ProblemCode.COMPILED_RULES_MISSING, Severity.ERROR, file, 0, 0, "", "", "", reason, REMEDY));
    }

    private static void readFrom(JarFile jar, List<String> lists) throws IOException {
        for (JarEntry entry : jar.stream()
                .filter(one -> LIST.matcher(one.getName()).matches())
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList()) {
            try (InputStream list = jar.getInputStream(entry)) {
                lists.add(new String(list.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static void readFrom(Path top, List<String> lists) throws IOException {
        Path folder = top.resolve(LISTS);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder, 3)) {
            found = paths.filter(path -> path.endsWith("drools-model") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
        for (Path list : found) {
            lists.add(Files.readString(list));
        }
    }
}
