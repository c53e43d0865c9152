package org.localinvolvement.links.rules.internal.language;

import java.util.List;
import java.util.Set;
import org.localinvolvement.links.rules.internal.language.Token.Kind;

/** Goes through tokens, one after the other. */
final class TokenStream {

    private static final Set<String> STOPS = Set.of("then", "end", "rule");

    private final List<Token> tokens;
    private int at;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Token> all() {
        return tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.max(0, Math.min(at + ahead, tokens.size() - 1)));
    }

    Token next() {
        Token token = peek();
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    void back() {
        at = Math.max(0, at - 1);
    }

    /** The token that was read last. */
    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /** Whether a part of a rule ends here: where the next part, the next rule or the end of the file begins. */
    boolean atStop() {
        Token token = peek();
        return token.kind() == Kind.END
                || (token.is("rule")
                        ? peek(1).kind() == Kind.TEXT
                        : STOPS.stream().anyMatch(token::is));
    }

    /** The word that begins with this token and goes on over hyphens, like {@code date-effective}. */
    String hyphenated(Token first) {
        StringBuilder word = new StringBuilder(first.text());
        while (first.kind() == Kind.WORD && peek().is("-") && peek(1).kind() == Kind.WORD) {
            next();
            word.append('-').append(next().text());
        }
        return word.toString();
    }

    void skipLine(int line) {
        while (!atEnd() && peek().line() == line) {
            next();
        }
    }

    /** Goes on to the next line that begins with one of these words; whole blocks in brackets are skipped. */
    void skipStatement(Set<String> words) {
        int depth = 0;
        while (!atEnd()) {
            Token token = peek();
            boolean begins = last().line() < token.line();
            if (depth <= 0 && begins && words.stream().anyMatch(token::is)) {
                return;
            }
            if (token.is("{")) {
                depth++;
            } else if (token.is("}")) {
                depth--;
            } else if (begins && token.is("rule") && peek(1).kind() == Kind.TEXT) {
                return;
            }
            next();
        }
    }

    void skipToAny(Set<String> words) {
        while (!atEnd() && words.stream().noneMatch(peek()::is)) {
            next();
        }
    }

    /** Goes on behind the bracket that closes the one that stands here; not over the end of a part of a rule. */
    void skipBrackets() {
        int depth = 0;
        while (!atEnd() && !peek().is("then")) {
            Token token = next();
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth--;
                if (depth <= 0) {
                    return;
                }
            }
        }
    }

    /** Goes on behind the bracket that closes one that was opened before; not over the end of a part of a rule. */
    void leaveBrackets() {
        for (int depth = 1; depth > 0 && !atStop(); ) {
            Token token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
    }

    /** Goes on to the comma or bracket that ends the condition that stands here. */
    void skipCondition() {
        int depth = 0;
        while (!atStop()) {
            Token token = peek();
            if (depth == 0 && (token.is(",") || token.is(")"))) {
                return;
            }
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth--;
            }
            next();
        }
    }
}
