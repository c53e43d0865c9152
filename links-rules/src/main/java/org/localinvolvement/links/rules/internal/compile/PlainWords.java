package org.localinvolvement.links.rules.internal.compile;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a fault of the engine so that the author of a rule can mend it. The engine speaks of Java that it wrote, which the
 * author never sees.
 */
final class PlainWords {

    private static final String UNKNOWN =
            "the engine cannot compile it; a name may be misspelt, or values of kinds that do not fit are put together";
    private static final Pattern ENGINE_TALK = Pattern.compile(
            "[0-9A-Fa-f]{32}|Lambda|GENERATED|src/main/java|Exception|Error|org\\.drools|org\\.kie|IndexedBy|Function\\d|[{};]"
                    + "|\\bnull\\b|\\bline -1\\b");
    private static final Pattern PACKAGES =
            Pattern.compile("(?:class |interface )?\\b(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");
    private static final Pattern PLACE = Pattern.compile("^\\[ERR \\d+] (?:Line \\d+:\\d+ )?");
    private static final int LONGEST = 200;

    private record Saying(Pattern engine, Function<MatchResult, String> plain) {}

    private static final List<Saying> SAYINGS = List.of(
            saying(
                    "Unable to parse left part of expression: (.+)",
                    m -> "cannot understand \"" + m.group(1) + "\": the fact has no such field"),
            saying(
                    "Unable to find class: (.+)",
                    m -> "there is no fact of the kind " + m.group(1) + "; import it, or mend its name"),
            saying(
                    "Unable to Analyse Expression (.+?):?",
                    m -> "cannot understand \"" + m.group(1) + "\": a name in it is neither a field nor bound before"),
            saying(
                    "(?:Comparison|Equality) operation requires compatible types\\. Found (.+) and (.+)",
                    m -> "compares " + kind(m.group(1)) + " with " + kind(m.group(2)) + "; compare values of one kind"),
            saying("Unknown field (.+) on (.+)", m -> kind(m.group(2)) + " has no " + kind(m.group(1))),
            saying(
                    "Method (.+) on (.+) with arguments \\[(.*)] is missing",
                    m -> kind(m.group(2)) + " has no " + kind(m.group(1)) + "(" + kind(m.group(3)) + ")"),
            saying(
                    "Unable to parse consequence.*",
                    m -> "the consequence cannot be read; write one call of findings, ended with a semicolon"),
            saying(
                    "The method (.+) is undefined for the type (.+)",
                    m -> kind(m.group(2)) + " has no " + kind(m.group(1))),
            saying(
                    "The method (.+) in the type (.+) is not applicable for the arguments (.+)",
                    m -> kind(m.group(1)) + " of " + kind(m.group(2)) + " does not take " + kind(m.group(3))),
            saying(
                    "(\\$\\w+) cannot be resolved to a variable",
                    m -> kind(m.group(1)) + " is not bound; bind it in a condition"),
            saying(
                    "(\\w+)l cannot be resolved to a variable",
                    m -> "compares a number with the text " + kind(m.group(1))),
            saying(
                    "(?:Only a type can be imported\\. )?(\\S+) (?:resolves to a package|cannot be resolved)",
                    m -> "there is no " + m.group(1)),
            saying("The import (\\S+) cannot be resolved", m -> "there is no " + m.group(1)),
            saying(
                    "(?:Type mismatch: cannot convert|Cannot cast) from (.+) to (.+)",
                    m -> "a value of the kind " + kind(m.group(1)) + " stands where " + kind(m.group(2))
                            + " is expected"),
            saying(
                    "The literal (\\d+)\\w* of type \\w+ is out of range",
                    m -> "the number " + kind(m.group(1)) + " is too large"),
            saying("no viable alternative at input (.+?)(?: in .+)?", m -> "did not expect " + m.group(1) + " here"),
            saying("mismatched input (.+?)(?: in .+)?", m -> "did not expect " + m.group(1) + " here"),
            saying("Parser returned a null Package", m -> "no rule can be read in it"));

    private PlainWords() {}

    private static Saying saying(String engine, Function<MatchResult, String> plain) {
        return new Saying(Pattern.compile(engine), plain);
    }

    /** What the engine, or its Java compiler, says; only the first line is ever meant for people. */
    static String of(@Nullable String message) {
        String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
        String said = PLACE.matcher(line).replaceFirst("").strip();
        for (Saying saying : SAYINGS) {
            Matcher matcher = saying.engine().matcher(said);
            if (matcher.matches()) {
                return talksEngine(matcher) ? UNKNOWN : saying.plain().apply(matcher.toMatchResult());
            }
        }
        String plain = kind(said);
        return plain.isBlank() || plain.length() > LONGEST || talksEngine(plain)
                ? UNKNOWN
                : UNKNOWN + " (\"" + plain + "\")";
    }

    private static boolean talksEngine(String text) {
        return ENGINE_TALK.matcher(text).find();
    }

    /** In what the engine quotes from its own Java. */
    private static boolean talksEngine(MatchResult said) {
        for (int group = 1; group <= said.groupCount(); group++) {
            String quoted = said.group(group);
            if (quoted != null && (quoted.length() > LONGEST || talksEngine(kind(quoted)))) {
                return true;
            }
        }
        return false;
    }

    /** A Java type as an author writes it. */
    private static String kind(String text) {
        return PACKAGES.matcher(text).replaceAll("").strip();
    }

    /** What was thrown while the engine compiled or loaded. */
    static String of(Stage stage, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NumberFormatException) {
                return "a number is written in a form, or is of a size, that the engine does not read";
            }
            if (cause instanceof DateTimeParseException) {
                return "a date is written in a form that the engine does not read; compare with a field or a parameter";
            }
            if (cause instanceof StackOverflowError) {
                return "it is nested too deeply for the engine; write several conditions, or several rules";
            }
        }
        return stage == Stage.LOAD
                ? "it compiles and cannot be loaded; a value may be of a kind that its place does not take"
                : UNKNOWN;
    }
}
