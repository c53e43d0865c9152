package org.localinvolvement.links.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.internal.language.DrlTree.AnnotationTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.CallTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ComparisonTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Name;
import org.localinvolvement.links.rules.internal.language.DrlTree.PatternTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.Token.Kind;

/**
 * Reads a file of rules into a tree, and tells at its place each thing that the form of a rule does not have.
 *
 * <p>After a fault it goes on with the next condition, pattern, rule or statement, so that all are told at once.
 */
public final class DrlReader {

    /** The longest file of rules, in characters. */
    static final int LONGEST = 300_000;

    private static final int DEEPEST = 3;
    private static final Set<String> STATEMENTS = Set.of("package", "import", "global", "rule");
    private static final Map<String, String> REFUSED_STATEMENTS = Map.of(
            "declare", "Facts come from the library; use attributes for what is your own",
            "function", "A rule calls nothing of its own; ask for the figure as a fact",
            "query", "Write a rule",
            "unit", "Write a rule in the package of the pack",
            "dialect", "Leave it out",
            "template", "Leave it out",
            "expander", "Write the rule out",
            "window", "Facts say for which days they hold");

    /** Each attribute, and what to do instead. */
    private static final Map<String, String> ATTRIBUTES = attributes();

    private static final Set<String> WORDS_OF_ORDER =
            Set.of("salience", "agenda-group", "activation-group", "ruleflow-group", "auto-focus", "lock-on-active");

    private final Complaints complaints;
    private final TokenStream tokens;
    private final ConditionReader conditions;
    private boolean ended;

    private DrlReader(String text, Complaints complaints) {
        this.complaints = complaints;
        this.tokens = new TokenStream(Tokens.of(text, complaints));
        this.conditions = new ConditionReader(tokens, complaints);
    }

    /**
     * Reads one comparison as it stands in a compiled rule.
     *
     * @param text what the compiler kept of it
     * @return empty if it is not of the form of a rule
     */
    public static Optional<ComparisonTree> comparison(String text) {
        return ConditionReader.condition(text) instanceof ComparisonTree comparison
                ? Optional.of(comparison)
                : Optional.empty();
    }

    private static Map<String, String> attributes() {
        String order =
                "Leave it out: the order of rules never changes an answer; what overrules what stands in @overrules";
        String time = "Leave it out: a date is a parameter with the day from which it applies";
        String often = "Leave it out: a rule adds its finding once for each set of facts";
        return Map.ofEntries(
                Map.entry("salience", order),
                Map.entry("agenda-group", order),
                Map.entry("activation-group", order),
                Map.entry("ruleflow-group", order),
                Map.entry("auto-focus", order),
                Map.entry("lock-on-active", often),
                Map.entry("no-loop", often),
                Map.entry("enabled", "Leave it out: a rule is switched off in pack.yaml, with a reference"),
                Map.entry("date-effective", time),
                Map.entry("date-expires", time),
                Map.entry("duration", time),
                Map.entry("timer", time),
                Map.entry("calendars", time),
                Map.entry("dialect", "Leave it out"),
                Map.entry("extends", "Leave it out, and write the conditions of the other rule here"),
                Map.entry("refract", often),
                Map.entry("direct", "Leave it out"),
                Map.entry("unlinking", "Leave it out"));
    }

    /**
     * Reads a file.
     *
     * @param file its name inside the pack
     * @param text what stands in it
     * @param complaints where faults are told
     * @return what could be understood; complete only if nothing was complained of
     */
    public static DrlTree read(String file, String text, Complaints complaints) {
        if (text.length() > LONGEST) {
            complaints.add(
                    ProblemCode.PACK_TOO_LARGE,
                    new Place(1, 1, 1),
                    "the file has " + text.length() + " characters, and " + LONGEST + " are possible",
                    "Cut it into several files");
            Name none = new Name("", new Place(1, 1, 1));
            return new DrlTree(file, none, List.of(), none, none, List.of());
        }
        DrlReader reader = new DrlReader(text, complaints);
        reader.refuseDepths();
        return reader.file(file);
    }

    private void refuseDepths() {
        int depth = 0;
        for (Token token : tokens.all()) {
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
                if (depth == DEEPEST + 1) {
                    complaints.add(
                            ProblemCode.NESTING_TOO_DEEP,
                            token,
                            "brackets are nested more than " + DEEPEST + " deep",
                            "Write several conditions, separated by commas, or several rules");
                }
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth = Math.max(0, depth - 1);
            } else if (token.is("then") || token.is("rule")) {
                depth = 0;
            }
        }
    }

    private DrlTree file(String file) {
        Name none = new Name("", new Place(1, 1, 1));
        Name rulePackage = none;
        Name globalType = none;
        Name globalName = none;
        List<Name> imports = new ArrayList<>();
        List<RuleTree> rules = new ArrayList<>();
        while (!tokens.atEnd()) {
            Token first = tokens.next();
            complaints.about("");
            if (first.is("package")) {
                Name name = dotted();
                if (!rulePackage.text().isEmpty()) {
                    complaints.add(
                            ProblemCode.PACKAGE_WRONG, first, "a second package is named", "Leave one of the two out");
                }
                rulePackage = name;
            } else if (first.is("import")) {
                readImport(first, imports);
            } else if (first.is("global")) {
                Name type = dotted();
                Token name = tokens.next();
                if (!globalType.text().isEmpty()) {
                    complaints.add(
                            ProblemCode.GLOBAL_WRONG,
                            first,
                            "a second global is declared; there is one, findings",
                            "Leave it out; rules of another question stand in a file of their own");
                } else {
                    globalType = type;
                    globalName = new Name(name.text(), Place.of(name));
                }
            } else if (first.is("rule")) {
                rules.add(rule());
            } else if (!first.is(";")) {
                refuseStatement(first);
            }
        }
        return new DrlTree(file, rulePackage, imports, globalType, globalName, rules);
    }

    private void readImport(Token first, List<Name> imports) {
        Token next = tokens.peek();
        if (next.is("static") || next.is("function") || next.is("accumulate") || next.is("acc")) {
            complaints.add(
                    ProblemCode.STATEMENT_REFUSED,
                    Place.from(first, next),
                    "import " + next.text() + " brings in code",
                    "Import the published facts and lists only");
            tokens.skipLine(next.line());
            return;
        }
        Name name = dotted();
        if (tokens.peek().is("*")) {
            complaints.add(
                    ProblemCode.IMPORT_REFUSED,
                    Place.from(first, tokens.next()),
                    "a whole package is imported",
                    "Import each fact type and list by its name");
        } else {
            imports.add(name);
        }
    }

    private Name dotted() {
        Token first = tokens.peek();
        if (first.kind() != Kind.WORD) {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE, first, "a name is expected here", "Write a name with dots");
            return new Name("", Place.of(first));
        }
        Token last = tokens.next();
        StringBuilder name = new StringBuilder(first.text());
        while (tokens.peek().is(".") && tokens.peek(1).kind() == Kind.WORD) {
            tokens.next();
            last = tokens.next();
            name.append('.').append(last.text());
        }
        if (tokens.peek().is(".")) {
            tokens.next();
        }
        return new Name(name.toString(), Place.from(first, last));
    }

    private void refuseStatement(Token first) {
        String word = tokens.hyphenated(first);
        String remedy = REFUSED_STATEMENTS.get(word);
        if (remedy != null) {
            complaints.add(
                    ProblemCode.STATEMENT_REFUSED, first, "\"" + word + "\" may not stand in a file of rules", remedy);
        } else if (ATTRIBUTES.containsKey(word)) {
            complaints.add(
                    ProblemCode.ATTRIBUTE_REFUSED,
                    first,
                    "\"" + word + "\" is an attribute, and rules have none",
                    ATTRIBUTES.get(word));
        } else {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    first,
                    "no statement begins with " + shown(first),
                    first.is("#") ? "A comment begins with //" : Suggestion.among(first.text(), STATEMENTS));
        }
        tokens.skipStatement(STATEMENTS);
    }

    static String shown(Token token) {
        return token.kind() == Kind.END ? "the end of the file" : "\"" + token.text() + "\"";
    }

    private RuleTree rule() {
        Token name = tokens.next();
        if (name.kind() != Kind.TEXT) {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    name,
                    "the name of the rule is expected here, in quotation marks",
                    "Write for example: rule \"W01 Voices of a ward\"");
            while (tokens.peek().line() == name.line() && !tokens.peek().is("@") && !atBody()) {
                tokens.next();
            }
        }
        complaints.about(name.text());
        List<AnnotationTree> annotations = head();
        String id = annotations.stream()
                .filter(one -> one.name().equals("id") && !one.text().isBlank())
                .map(AnnotationTree::text)
                .findFirst()
                .orElse(name.text());
        complaints.about(id);
        List<PatternTree> patterns = new ArrayList<>();
        if (atConditions()) {
            if (tokens.peek().is("when")) {
                tokens.next();
            } else {
                refuseUnannounced("when", "the conditions");
            }
            while (!tokens.atStop() && !atFinding()) {
                PatternTree pattern = conditions.pattern();
                if (pattern != null) {
                    patterns.add(pattern);
                }
            }
        }
        CallTree consequence = null;
        ended = false;
        if (tokens.peek().is("then")) {
            Token then = tokens.next();
            consequence = consequence(then);
        } else if (atFinding()) {
            refuseUnannounced("then", "the finding");
            consequence = consequence(tokens.peek());
        } else {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    tokens.peek(),
                    "\"then\" is expected before " + shown(tokens.peek()),
                    "Write when, the conditions, then, the finding, end");
        }
        if (tokens.peek().is("end")) {
            tokens.next();
        } else if (!ended) {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    name,
                    "the rule never ends",
                    "Write \"end\" on a line of its own after the finding");
        }
        return new RuleTree(name.text(), Place.of(name), annotations, patterns, consequence);
    }

    private void refuseUnannounced(String word, String part) {
        Token at = tokens.peek();
        if (at.kind() == Kind.WORD && at.text().equalsIgnoreCase(word)) {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    at,
                    "\"" + at.text() + "\" is not written in small letters",
                    "Write " + word);
            tokens.next();
            return;
        }
        complaints.add(
                ProblemCode.RULE_TEXT_UNREADABLE,
                at,
                "\"" + word + "\" is missing before " + part,
                "Write \"" + word + "\" on a line of its own above this one");
    }

    private boolean atBody() {
        return atConditions() || tokens.atStop();
    }

    /** At "when", or, where that was forgotten, at what can only be a pattern. */
    private boolean atConditions() {
        Token token = tokens.peek();
        if (token.kind() != Kind.WORD || token.is("then")) {
            return false;
        }
        return token.text().equalsIgnoreCase("when")
                || token.is("not")
                || token.is("exists")
                || (token.isVariable() && tokens.peek(1).is(":"))
                || (Character.isUpperCase(token.text().charAt(0))
                        && tokens.peek(1).is("("));
    }

    /** At the finding where "then" was forgotten, or written in capitals. */
    private boolean atFinding() {
        Token token = tokens.peek();
        return (token.is(FormCheck.GLOBAL) && tokens.peek(1).is("."))
                || (token.kind() == Kind.WORD && token.text().equalsIgnoreCase("then") && !token.is("then"));
    }

    private List<AnnotationTree> head() {
        List<AnnotationTree> annotations = new ArrayList<>();
        while (!atBody() && !atFinding()) {
            Token token = tokens.next();
            if (token.is("@")) {
                annotations.add(annotation(token));
                continue;
            }
            String word = tokens.hyphenated(token);
            if (ATTRIBUTES.containsKey(word)) {
                complaints.add(
                        ProblemCode.ATTRIBUTE_REFUSED,
                        token,
                        WORDS_OF_ORDER.contains(word)
                                ? "\"" + word + "\" makes an answer depend on the order of rules"
                                : "\"" + word + "\" is an attribute, and rules have none",
                        ATTRIBUTES.get(word));
            } else {
                complaints.add(
                        ProblemCode.RULE_TEXT_UNREADABLE,
                        token,
                        shown(token) + " is not understood between the name of the rule and \"when\"",
                        "Here stand only @id, @title, @cites, @because, @action, @overrules, @reading and @test, each with one"
                                + " text in brackets");
            }
            while (!tokens.peek().is("@") && !atBody() && !atFinding()) {
                tokens.next();
            }
        }
        return annotations;
    }

    /** What a rule says of itself; without a text where that was complained of. */
    private AnnotationTree annotation(Token at) {
        Token name = tokens.next();
        if (tokens.peek().is("(")
                && tokens.peek(1).kind() == Kind.TEXT
                && tokens.peek(2).is(")")) {
            tokens.next();
            Token text = tokens.next();
            Token close = tokens.next();
            Place place = Place.from(at, close);
            if (text.text().isBlank()) {
                complaints.add(
                        ProblemCode.ANNOTATION_MISSING,
                        place,
                        "@" + name.text() + " is empty",
                        "Write what it is to say");
            }
            return new AnnotationTree(name.text(), text.text(), place);
        }
        if (!complaints.torn(at.line())) {
            complaints.add(
                    ProblemCode.ANNOTATION_WRONG,
                    Place.from(at, name),
                    "@" + name.text() + " takes one text in brackets",
                    "Write @" + name.text() + "(\"...\"); several texts go into one, separated by \" | \"");
        }
        if (tokens.peek().is("(")) {
            skipArguments();
        }
        return new AnnotationTree(name.text(), "", Place.from(at, name));
    }

    /** Over the brackets of an annotation, but not into the next one where a bracket is missing. */
    private void skipArguments() {
        int depth = 0;
        while (!atBody() && !tokens.peek().is("@")) {
            Token token = tokens.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }

    private @Nullable CallTree consequence(Token then) {
        if (tokens.peek().is("end")) {
            complaints.add(
                    ProblemCode.CONSEQUENCE_WRONG, then, "the rule says nothing", "Write one call: findings.…(…);");
            return null;
        }
        CallTree call = conditions.call();
        if (call != null && tokens.peek().is(";")) {
            tokens.next();
        } else if (call != null) {
            complaints.add(
                    ProblemCode.CONSEQUENCE_WRONG,
                    tokens.last(),
                    "the call does not end with \";\"",
                    "Add the semicolon after it");
        }
        if (tokens.peek().kind() == Kind.WORD
                && tokens.peek().text().equalsIgnoreCase("end")
                && !tokens.peek().is("end")) {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    tokens.peek(),
                    shown(tokens.peek()) + " is not written in small letters",
                    "Write end");
            ended = true;
            tokens.next();
            return call;
        }
        if (call != null && !tokens.peek().is("end") && !tokens.atStop()) {
            complaints.add(
                    ProblemCode.CONSEQUENCE_WRONG,
                    tokens.peek(),
                    "a rule says one thing, and here begins another",
                    "Leave it out, or write a second rule with the same conditions");
        }
        tokens.skipToAny(new TreeSet<>(Set.of("end", "rule")));
        return call;
    }
}
