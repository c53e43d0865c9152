package org.localinvolvement.links.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.internal.language.DrlTree.BindingTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.CallTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ComparisonTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ConditionTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.LiteralTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PathTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PatternTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Presence;
import org.localinvolvement.links.rules.internal.language.DrlTree.StepTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ValueTree;
import org.localinvolvement.links.rules.internal.language.Token.Kind;

/** Reads the patterns, conditions and calls of a rule. */
final class ConditionReader {

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = Set.of("contains", "memberOf", "in");
    private static final Set<String> REGULAR = Set.of("matches", "soundslike");
    private static final Map<String, String> MISWRITTEN =
            Map.of("=>", ">=", "=<", "<=", "<>", "!=", "===", "==", "!==", "!=", "=", "==");
    private static final int MOST_VALUES = 50;
    static final int LONGEST_TEXT = 200;
    private static final Set<String> CALCULATION = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> JUNCTION = Set.of("&&", "||", "&", "|", "^");
    private static final String ONE_COMPARISON =
            "Write one comparison between two commas: all of them have to hold. For either-or, write two rules, or: kind in"
                    + " (A, B)";
    private static final Map<String, String> REFUSED_PATTERNS = Map.of(
            "eval", "Write the comparison in the pattern of the fact",
            "forall", "Write: not Measure( ... ) with the contrary",
            "accumulate", "Sums and counts come as facts: use ThemeEvidence or Measure",
            "acc", "Sums and counts come as facts: use ThemeEvidence or Measure",
            "groupby", "Sums and counts come as facts: use ThemeEvidence or Measure",
            "collect", "Collections come with the facts",
            "or", "Write two rules",
            "and", "Leave it out: patterns below each other all have to hold",
            "do", "A rule has one consequence",
            "if", "Write two rules");

    private final TokenStream tokens;
    private final Complaints complaints;

    ConditionReader(TokenStream tokens, Complaints complaints) {
        this.tokens = tokens;
        this.complaints = complaints;
    }

    /** A comparison alone, as it stands in a compiled rule; null if it is not of the form. */
    static @Nullable ConditionTree condition(String text) {
        Complaints complaints = new Complaints("", text);
        TokenStream tokens = new TokenStream(Tokens.of(text, complaints));
        ConditionTree read = new ConditionReader(tokens, complaints).condition();
        return complaints.grave() || !tokens.atEnd() ? null : read;
    }

    /** The pattern that begins here; null if it is not of the form, and was complained of. */
    @Nullable
    PatternTree pattern() {
        Presence presence = Presence.EACH;
        Token first = tokens.peek();
        if (first.is("not") || first.is("exists")) {
            tokens.next();
            presence = first.is("not") ? Presence.NOT : Presence.EXISTS;
        }
        Token start = tokens.next();
        String variable = "";
        Token type = start;
        if (tokens.peek().is(":") && start.kind() == Kind.WORD) {
            tokens.next();
            variable = start.text();
            type = tokens.next();
            if (!start.isVariable()) {
                complaints.add(
                        ProblemCode.CONDITION_REFUSED,
                        start,
                        "a variable begins with a dollar sign",
                        "Write $" + start.text());
            }
        }
        String refusal = REFUSED_PATTERNS.get(type.text());
        if (type.kind() != Kind.WORD
                || refusal != null
                || (!tokens.peek().is("(") && !tokens.peek().is("."))) {
            refusePattern(type, refusal);
            return null;
        }
        if (tokens.peek().is(".")) {
            type = qualified(type);
            if (!tokens.peek().is("(")) {
                refusePattern(type, null);
                return null;
            }
        }
        tokens.next();
        List<ConditionTree> conditions = conditions(type);
        PathTree source = source();
        return new PatternTree(presence, variable, type.text(), conditions, source, Place.of(type), Place.of(start));
    }

    /** The simple name of a type that is written with its package. */
    private Token qualified(Token first) {
        Token last = first;
        while (tokens.peek().is(".")) {
            tokens.next();
            last = tokens.next();
        }
        complaints.add(
                ProblemCode.CONDITION_REFUSED,
                Place.from(first, last),
                "a fact is named with its package",
                "Import it, and write " + last.text() + "( ... )");
        return last;
    }

    private void refusePattern(Token at, @Nullable String remedy) {
        if (remedy != null) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    at,
                    "\"" + at.text() + "\" is not part of the form of a rule",
                    remedy);
        } else if (at.is("(")) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    at,
                    "patterns are grouped by brackets",
                    "Write patterns below each other, each as Measure( ... ), not Measure( ... ) or exists Measure( ... )");
        } else {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    at,
                    DrlReader.shown(at) + " begins no pattern",
                    "Write for example: $voices : Measure( kind == MeasureKind.VOICES, $theme : theme )");
        }
        int line = at.line();
        if (at.is("(") || at.is("[") || at.is("{")) {
            tokens.skipCondition();
            tokens.next();
            return;
        }
        while (!tokens.atStop()
                && tokens.peek().line() == line
                && !tokens.peek().is("(")) {
            tokens.next();
        }
        if (tokens.peek().is("(")) {
            tokens.skipBrackets();
        }
    }

    private List<ConditionTree> conditions(Token type) {
        List<ConditionTree> conditions = new ArrayList<>();
        if (tokens.peek().is(")")) {
            tokens.next();
            return conditions;
        }
        while (true) {
            ConditionTree condition = condition();
            if (condition != null) {
                conditions.add(condition);
            }
            if (!tokens.peek().is(",") && !tokens.peek().is(")")) {
                if (condition != null && !tokens.atStop()) {
                    refuseAfter(tokens.peek());
                }
                tokens.skipCondition();
            }
            if (tokens.peek().is(",")) {
                tokens.next();
            } else if (tokens.peek().is(")")) {
                tokens.next();
                return conditions;
            } else {
                complaints.add(
                        ProblemCode.RULE_TEXT_UNREADABLE,
                        type,
                        "the bracket after " + type.text() + " is never closed",
                        "Close it with ) after the last condition");
                return conditions;
            }
        }
    }

    private @Nullable PathTree source() {
        if (tokens.peek().is("over") || tokens.peek().is("entry")) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    tokens.peek(),
                    "\"" + tokens.peek().text() + "\" is not part of the form of a rule",
                    "Leave it out");
            tokens.skipLine(tokens.next().line());
            return null;
        }
        if (!tokens.peek().is("from")) {
            if (tokens.peek().is(";")) {
                tokens.next();
            }
            return null;
        }
        Token from = tokens.next();
        Token first = tokens.peek();
        if (!first.isVariable()) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    Place.from(from, first),
                    "facts are taken from something that is no bound collection",
                    "Write \"from\" with a variable, for example: from $evidence.seriousHarm");
            int line = first.line();
            while (!tokens.atStop() && tokens.peek().line() == line) {
                if (tokens.peek().is("(")) {
                    tokens.skipBrackets();
                } else {
                    tokens.next();
                }
            }
            return null;
        }
        return path();
    }

    /** The condition that begins here; null if it is not of the form, and was complained of. */
    private @Nullable ConditionTree condition() {
        Token first = tokens.peek();
        if (first.isVariable() && tokens.peek(1).is(":")) {
            tokens.next();
            tokens.next();
            return binding(first);
        }
        if (first.is("eval")
                || first.is("!")
                || first.is("(")
                || first.is("?")
                || (first.isVariable() && tokens.peek(1).is(":="))) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    first,
                    first.is("(")
                            ? "a condition stands in brackets"
                            : "\"" + first.text() + "\" is not part of the form of a rule",
                    ONE_COMPARISON);
            return null;
        }
        if (first.kind() != Kind.WORD) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    first,
                    "a condition begins with a field of the fact, or a variable, and not with " + first.written(),
                    "Write for example: kind == MeasureKind.VOICES");
            return null;
        }
        PathTree left = path();
        if (left == null) {
            return null;
        }
        Token operatorStart = tokens.peek();
        String operator = operator();
        if (operator == null) {
            return null;
        }
        Place operatorPlace = Place.from(operatorStart, tokens.last());
        List<ValueTree> right = operator.equals("in") || operator.equals("not in") ? values() : single();
        if (right.isEmpty()) {
            return null;
        }
        return new ComparisonTree(left, operator, right, operatorPlace, Place.from(first, tokens.last()));
    }

    private @Nullable ConditionTree binding(Token variable) {
        Token first = tokens.peek();
        if (first.kind() != Kind.WORD) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    first,
                    "a variable is bound to a field of the fact",
                    "Write for example: " + variable.text() + " : theme");
            return null;
        }
        PathTree path = path();
        if (path == null) {
            return null;
        }
        Token next = tokens.peek();
        boolean compared = next.kind() == Kind.SIGN
                || WORDS.contains(next.text())
                || REGULAR.contains(next.text())
                || next.is("not");
        if (compared && !next.is(",") && !next.is(")") && !isCalculation(next)) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    next,
                    "a variable is bound and compared in one breath",
                    "Write two conditions: " + variable.text() + " : " + path.first() + ", " + variable.text() + " "
                            + next.text() + " and the value");
            return null;
        }
        return new BindingTree(variable.text(), path, Place.from(variable, tokens.last()));
    }

    private static boolean isCalculation(Token token) {
        return token.kind() == Kind.SIGN && CALCULATION.contains(token.text());
    }

    /** Tells what is wrong with something that follows a whole condition. */
    private void refuseAfter(Token token) {
        if (isCalculation(token)) {
            complaints.add(
                    ProblemCode.ARITHMETIC,
                    token,
                    "a rule does not calculate: divisions of whole numbers lose their rest, and a variable before a sign"
                            + " takes the first part only",
                    "Compare the figures that the facts have; shares and distances come with them");
        } else if (token.kind() == Kind.SIGN && JUNCTION.contains(token.text())) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    token,
                    "two comparisons are joined by " + token.text(),
                    ONE_COMPARISON);
        } else if (token.is("or") || token.is("and") || token.kind() == Kind.SIGN || token.kind() == Kind.TEXT) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    token,
                    DrlReader.shown(token) + " is not understood after a whole condition",
                    ONE_COMPARISON);
        } else {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    token,
                    "a comma, or a closing bracket, is missing before " + DrlReader.shown(token),
                    "Put a comma between two conditions, and ) after the last of a pattern");
        }
    }

    private @Nullable String operator() {
        Token token = tokens.next();
        if (token.kind() == Kind.SIGN && SIGNS.contains(token.text())) {
            return token.text();
        }
        boolean negated = token.is("not");
        Token word = negated ? tokens.next() : token;
        if (word.kind() == Kind.WORD && WORDS.contains(word.text())) {
            return (negated ? "not " : "") + word.text();
        }
        if (word.kind() == Kind.WORD && REGULAR.contains(word.text())) {
            complaints.add(
                    ProblemCode.REGULAR_EXPRESSION,
                    word,
                    "a regular expression can take for ever",
                    "Write ==, contains, or in (\"...\", \"...\")");
        } else if (isCalculation(token)) {
            refuseAfter(token);
        } else if ((token.kind() == Kind.SIGN && JUNCTION.contains(token.text())) || token.is("->") || token.is("?")) {
            refuseAfter(token);
        } else if (token.is(",") || token.is(")")) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    token,
                    "a field stands here that is compared with nothing",
                    "Write for example: reached == Truth.YES, or bind it: $reached : reached");
            tokens.back();
        } else if (token.kind() == Kind.SIGN && MISWRITTEN.containsKey(token.text())) {
            String meant = String.valueOf(MISWRITTEN.get(token.text()));
            complaints.add(
                    ProblemCode.OPERATOR_UNKNOWN,
                    token,
                    "\"" + token.text() + "\" compares nothing",
                    "Write " + meant + (token.is("=") ? " for \"is equal to\"" : ""));
        } else if (token.is(":")) {
            Token name = tokens.peek(-2);
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    name,
                    "a variable begins with a dollar sign",
                    "Write $" + name.text() + " : and the field, or == to compare");
        } else if (token.kind() == Kind.WORD) {
            Set<String> known = new TreeSet<>(SIGNS);
            known.addAll(WORDS);
            known.addAll(Set.of("not contains", "not memberOf", "not in"));
            complaints.add(
                    ProblemCode.OPERATOR_UNKNOWN,
                    word,
                    "\"" + word.text() + "\" is no comparison",
                    Suggestion.among(word.text(), known));
        } else {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    token,
                    DrlReader.shown(token) + " is not understood here",
                    ONE_COMPARISON);
        }
        return null;
    }

    private List<ValueTree> single() {
        ValueTree value = value();
        return value == null ? List.of() : List.of(value);
    }

    private List<ValueTree> values() {
        List<ValueTree> values = new ArrayList<>();
        if (!tokens.peek().is("(")) {
            complaints.add(
                    ProblemCode.CONDITION_REFUSED,
                    tokens.peek(),
                    "\"in\" is followed by a list in brackets",
                    "Write for example: kind in (MeasureKind.VOICES, MeasureKind.RISE); for a field that is a list, write"
                            + " memberOf");
            return List.of();
        }
        tokens.next();
        while (true) {
            ValueTree value = value();
            if (value == null) {
                tokens.leaveBrackets();
                return List.of();
            }
            values.add(value);
            Token next = tokens.next();
            if (next.is(")")) {
                if (values.size() > MOST_VALUES) {
                    complaints.add(
                            ProblemCode.PACK_TOO_LARGE,
                            values.get(MOST_VALUES).place(),
                            "the list has " + values.size() + " values, and " + MOST_VALUES + " are possible",
                            "Cut the rule into several");
                }
                return values;
            }
            if (!next.is(",")) {
                complaints.add(
                        ProblemCode.CONDITION_REFUSED,
                        next,
                        DrlReader.shown(next) + " is not understood in a list",
                        "Separate the values by commas and close the bracket");
                leave(next);
                return List.of();
            }
        }
    }

    /** A value that stands here; null if it is none, and was complained of. */
    private @Nullable ValueTree value() {
        Token token = tokens.peek();
        if (token.kind() == Kind.TEXT) {
            tokens.next();
            return new LiteralTree(LiteralTree.Kind.TEXT, token.text(), Place.of(token));
        }
        if (token.kind() == Kind.NUMBER) {
            tokens.next();
            return new LiteralTree(LiteralTree.Kind.NUMBER, token.text(), Place.of(token));
        }
        if (token.is("true") || token.is("false")) {
            tokens.next();
            return new LiteralTree(LiteralTree.Kind.FLAG, token.text(), Place.of(token));
        }
        if (token.is("null")) {
            tokens.next();
            return new LiteralTree(LiteralTree.Kind.NULL, token.text(), Place.of(token));
        }
        if (token.is("-") && tokens.peek(1).kind() == Kind.NUMBER) {
            complaints.add(
                    ProblemCode.NUMBER_IN_RULE,
                    Place.from(token, tokens.peek(1)),
                    "no figure is below zero",
                    "Compare with what was agreed: a parameter with a date and a reference");
            return null;
        }
        if (isCalculation(token)) {
            refuseAfter(token);
            return null;
        }
        if (token.is("new") || token.is("[") || token.is("{") || token.kind() != Kind.WORD) {
            complaints.add(
                    token.is("new") ? ProblemCode.CALL_REFUSED : ProblemCode.CONDITION_REFUSED,
                    token,
                    DrlReader.shown(token) + " begins no value",
                    "Write a text in quotation marks, a constant like Truth.YES, a variable or a field");
            return null;
        }
        return path();
    }

    /** The path that begins with the word that stands here; null if it is not of the form, and was complained of. */
    private @Nullable PathTree path() {
        Token first = tokens.peek();
        List<StepTree> steps = new ArrayList<>();
        do {
            if (!steps.isEmpty()) {
                tokens.next();
            }
            Token name = tokens.next();
            if (name.kind() != Kind.WORD) {
                complaints.add(
                        ProblemCode.CONDITION_REFUSED,
                        name,
                        DrlReader.shown(name) + " is not understood in a path",
                        "Write names with dots between them, for example: contributors.most");
                return null;
            }
            List<String> arguments = null;
            if (tokens.peek().is("(")) {
                arguments = arguments();
                if (arguments == null) {
                    return null;
                }
            }
            steps.add(new StepTree(name.text(), arguments, Place.of(name)));
        } while (tokens.peek().is("."));
        Token next = tokens.peek();
        if (next.is("[") || next.is("{") || next.is("#") || next.is("!.") || next.is("::")) {
            complaints.add(
                    next.is("::") ? ProblemCode.CALL_REFUSED : ProblemCode.CONDITION_REFUSED,
                    next,
                    "\"" + next.text() + "\" is not part of the form of a rule",
                    "Write names with dots between them, for example: contributors.most");
            return null;
        }
        return new PathTree(steps, Place.from(first, tokens.last()));
    }

    /** The texts in the brackets of a call; null if others stand there, which was complained of. */
    private @Nullable List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        tokens.next();
        if (tokens.peek().is(")")) {
            tokens.next();
            return arguments;
        }
        while (true) {
            Token argument = tokens.next();
            if (argument.kind() != Kind.TEXT) {
                complaints.add(
                        ProblemCode.CALL_REFUSED,
                        argument,
                        "a call in a condition takes texts in quotation marks and nothing else",
                        "Write for example: attribute(\"ward\", \"7\")");
                leave(argument);
                return null;
            }
            if (argument.text().length() > LONGEST_TEXT) {
                complaints.add(
                        ProblemCode.PACK_TOO_LARGE,
                        argument,
                        "a text in a condition has more than " + LONGEST_TEXT + " characters",
                        "Compare with a code");
                leave(argument);
                return null;
            }
            arguments.add(argument.text());
            Token next = tokens.next();
            if (next.is(")")) {
                return arguments;
            }
            if (!next.is(",")) {
                complaints.add(
                        ProblemCode.CALL_REFUSED,
                        next,
                        DrlReader.shown(next) + " is not understood between the brackets of a call",
                        "Write for example: attribute(\"ward\", \"7\")");
                leave(next);
                return null;
            }
        }
    }

    /** Out of the brackets in which this token, read last, does not belong. */
    private void leave(Token token) {
        if (!token.is(")")) {
            if (token.is("(")) {
                tokens.leaveBrackets();
            }
            tokens.leaveBrackets();
        }
    }

    /** The call of a consequence; null if there is none, and that was complained of. */
    @Nullable
    CallTree call() {
        Token receiver = tokens.next();
        if (receiver.kind() != Kind.WORD
                || !tokens.peek().is(".")
                || tokens.peek(1).kind() != Kind.WORD) {
            complaints.add(
                    ProblemCode.CONSEQUENCE_WRONG,
                    receiver,
                    "a consequence is one call of findings, and " + DrlReader.shown(receiver) + " begins none",
                    "Write for example: findings.reached($voices);");
            return null;
        }
        tokens.next();
        Token method = tokens.next();
        if (receiver.text().equalsIgnoreCase("findings") && !receiver.text().equals("findings")) {
            complaints.add(
                    ProblemCode.CONSEQUENCE_WRONG,
                    receiver,
                    "\"" + receiver.text() + "\" is not written in small letters",
                    "Write findings");
            receiver = new Token(Kind.WORD, "findings", receiver.line(), receiver.column(), receiver.length());
        }
        if (!receiver.text().equals("findings") || !tokens.peek().is("(")) {
            complaints.add(
                    ProblemCode.CONSEQUENCE_WRONG,
                    Place.from(receiver, method),
                    "a consequence calls findings and nothing else",
                    "Write for example: findings.reached($voices);");
            return null;
        }
        tokens.next();
        List<ValueTree> arguments = new ArrayList<>();
        if (tokens.peek().is(")")) {
            tokens.next();
            return new CallTree(receiver.text(), method.text(), arguments, Place.of(method));
        }
        while (true) {
            ValueTree argument = value();
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
            Token next = tokens.next();
            if (next.is(")")) {
                return new CallTree(receiver.text(), method.text(), arguments, Place.of(method));
            }
            if (!next.is(",")) {
                complaints.add(
                        ProblemCode.CONSEQUENCE_WRONG,
                        next,
                        DrlReader.shown(next) + " is not understood in what a finding is given",
                        "Give variables, fields of variables or texts, separated by commas");
                return null;
            }
        }
    }
}
