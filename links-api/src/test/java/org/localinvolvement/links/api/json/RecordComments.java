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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the sources say of the types of answers, as sentences of plain text. */
final class RecordComments {

    private static final Pattern TAG = Pattern.compile("\\{@(code|link|literal)\\s+([^}]*)}");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    private final Map<Class<?>, CompilationUnit> parsed = new HashMap<>();

    /** The first paragraph about a type. */
    String of(Class<?> type) {
        String text = comment(type).getDescription().toText();
        return sentence(type, text.split("<p>|\n\n|<ul>|<pre>", 2)[0]);
    }

    /** What is said of a component of a record. */
    String of(Class<?> type, String component) {
        return comment(type).getBlockTags().stream()
                .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM
                        && tag.getName().filter(component::equals).isPresent())
                .map(tag -> sentence(type, tag.getContent().toText()))
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
                                        .map(said -> sentence(
                                                type, said.getDescription().toText()))
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

    private static String sentence(Class<?> type, String javadoc) {
        String text = TAG.matcher(javadoc)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        tag.group(1).equals("link") ? linked(type, tag.group(2)) : tag.group(2)));
        text = text.replaceAll("<[^>]+>", "");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        text = text.replaceAll("\\s+", " ").strip();
        String whole = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return whole.endsWith(".") || whole.endsWith("?") ? whole : whole + ".";
    }

    /** Readers of a schema have no Java: a constant is told as its word, a number as what it is, and a type in words. */
    private static String linked(Class<?> type, String link) {
        String[] parts = link.strip().split("\\s+", 2);
        if (parts.length > 1) {
            return parts[1];
        }
        String name = parts[0].substring(Math.max(parts[0].lastIndexOf('#'), parts[0].lastIndexOf('.')) + 1);
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return inWords(name.replaceFirst("\\(.*", ""));
        }
        String owner = parts[0].substring(0, Math.max(parts[0].indexOf('#'), 0));
        try {
            Object value = (owner.isEmpty() ? type : Class.forName(type.getPackageName() + "." + owner))
                    .getField(name)
                    .get(null);
            if (value instanceof Enum<?> constant) {
                return JsonWords.of(constant);
            }
            return value instanceof Number || value instanceof String
                    ? value.toString()
                    : "the " + JsonWords.ofName(name) + " of a "
                            + inWords(owner.isEmpty() ? type.getSimpleName() : owner);
        } catch (ReflectiveOperationException e) {
            // A constant of another package.
            return JsonWords.ofName(name);
        }
    }

    private static String inWords(String type) {
        return NEXT_WORD.matcher(type).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
