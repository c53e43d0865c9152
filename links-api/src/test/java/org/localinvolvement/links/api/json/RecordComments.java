package org.localinvolvement.links.api.json;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the sources say of the types of answers, as sentences of plain text. */
final class RecordComments {

    private static final Pattern CONSTANT = Pattern.compile("\\{@link [A-Za-z.]*#([A-Z][A-Z0-9_]*)}");
    private static final Pattern NAMED = Pattern.compile("\\{@link [^ }]+ ([^}]+)}");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|literal) #?([^}]*)}");

    private final JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    private final Map<Class<?>, CompilationUnit> parsed = new HashMap<>();

    /** The first paragraph about a type. */
    String of(Class<?> type) {
        String text = comment(type).getDescription().toText();
        return sentence(text.split("<p>|\n\n|<ul>|<pre>", 2)[0]);
    }

    /** What is said of a component of a record. */
    String of(Class<?> type, String component) {
        return comment(type).getBlockTags().stream()
                .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM
                        && tag.getName().filter(component::equals).isPresent())
                .map(tag -> sentence(tag.getContent().toText()))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException(type.getName() + " does not say what " + component + " is"));
    }

    /** What is said of each constant of a list, in its order. */
    String ofConstants(Class<?> type) {
        return ((EnumDeclaration) declaration(type))
                .getEntries().stream()
                        .map(entry -> JsonWords.of(constant(type, entry.getNameAsString())) + ": "
                                + entry.getJavadoc()
                                        .map(said ->
                                                sentence(said.getDescription().toText()))
                                        .orElseThrow())
                        .collect(Collectors.joining(" "));
    }

    private static Enum<?> constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return (Enum<?>) constant;
            }
        }
        throw new NoSuchElementException(type + " has no " + name);
    }

    private Javadoc comment(Class<?> type) {
        return declaration(type).getJavadoc().orElseThrow(() -> new NoSuchElementException(type + " says nothing"));
    }

    private TypeDeclaration<?> declaration(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        List<TypeDeclaration<?>> among = around == null
                ? parsed.computeIfAbsent(type, this::parse).getTypes()
                : declaration(around).getMembers().stream()
                        .filter(TypeDeclaration.class::isInstance)
                        .<TypeDeclaration<?>>map(member -> (TypeDeclaration<?>) member)
                        .toList();
        return among.stream()
                .filter(one -> one.getNameAsString().equals(type.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No source of " + type));
    }

    private CompilationUnit parse(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".java";
        for (String module : List.of("links-api", "links-rules", "links-model")) {
            Path source = Path.of("..", module, "src/main/java", file);
            if (Files.exists(source)) {
                try {
                    return parser.parse(source).getResult().orElseThrow();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new NoSuchElementException("No source of " + type);
    }

    private static String sentence(String javadoc) {
        String text = CONSTANT.matcher(javadoc)
                .replaceAll(found -> found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
        text = NAMED.matcher(text).replaceAll("$1");
        text = TAG.matcher(text).replaceAll("$1").replaceAll("<[^>]+>", "");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        text = text.replaceAll("\\s+", " ").strip();
        String whole = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return whole.endsWith(".") || whole.endsWith("?") ? whole : whole + ".";
    }
}
