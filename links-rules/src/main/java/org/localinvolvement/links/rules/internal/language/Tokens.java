package org.localinvolvement.links.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.rules.internal.language.Token.Kind;

/** Cuts a file of rules into words, texts, numbers and signs, and leaves comments out. */
final class Tokens {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", "->", ":=", "::", "!.");

    private final String text;
    private final Complaints complaints;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Tokens(String text, Complaints complaints) {
        this.text = text;
        this.complaints = complaints;
    }

    /** The tokens, the last of which is the end of the file. */
    static List<Token> of(String text, Complaints complaints) {
        Tokens reading = new Tokens(text, complaints);
        reading.read();
        return reading.tokens;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                while (at < text.length() && text.charAt(at) != '\n') {
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else if (c == '"') {
                readText();
            } else if (isWord(c)) {
                add(isDigit(c) ? Kind.NUMBER : Kind.WORD, endOfWord());
            } else {
                readSign(c);
            }
        }
        tokens.add(new Token(Kind.END, "", line, at - lineStart + 1, 0));
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void skipComment() {
        Token opening = new Token(Kind.SIGN, "/*", line, at - lineStart + 1, 2);
        at += 2;
        while (at < text.length() && !text.startsWith("*/", at)) {
            if (text.charAt(at) == '\n') {
                newLine();
            } else {
                at++;
            }
        }
        if (at >= text.length()) {
            complaints.add(ProblemCode.RULE_TEXT_UNREADABLE, opening, "this comment never ends", "Close it with */");
        } else {
            at += 2;
        }
    }

    private void readText() {
        int start = at;
        int end = at + 1;
        boolean escaped = false;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            escaped |= text.charAt(end) == '\\';
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '"';
        String inside = text.substring(start + 1, end).stripTrailing();
        Token token = new Token(
                Kind.TEXT,
                closed ? text.substring(start + 1, end) : inside,
                line,
                start - lineStart + 1,
                (closed ? end + 1 : end) - start);
        if (!closed) {
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    token,
                    "this text never ends",
                    "Close it with a quotation mark on the same line");
        } else if (escaped) {
            complaints.add(
                    ProblemCode.RULE_TEXT_CHARACTERS,
                    token,
                    "a backslash stands in a text",
                    "Write the characters themselves; a rule needs no escapes");
        } else if (token.text().codePoints().anyMatch(point -> !Visible.is(point))) {
            complaints.add(
                    ProblemCode.RULE_TEXT_CHARACTERS,
                    token,
                    "a text holds characters that cannot be seen",
                    "Leave control characters and marks of writing direction out");
        }
        tokens.add(token);
        at = closed ? end + 1 : end;
    }

    private void readSign(char c) {
        String sign = LONG_SIGNS.stream()
                .filter(known -> text.startsWith(known, at))
                .findFirst()
                .orElse(text.substring(at, at + Character.charCount(text.codePointAt(at))));
        Token token = new Token(Kind.SIGN, sign, line, at - lineStart + 1, sign.length());
        if (c == '\'') {
            complaints.add(
                    ProblemCode.RULE_TEXT_CHARACTERS,
                    token,
                    "a text stands in single quotation marks",
                    "Write \"double ones\"");
            skipSingleQuoted();
            return;
        }
        if (c == '\\' || c > '~' || c < ' ') {
            complaints.add(
                    ProblemCode.RULE_TEXT_CHARACTERS,
                    token,
                    c == '\\'
                            ? "a backslash stands in a rule"
                            : "a character stands here that only texts and comments may hold",
                    "Write the plain letters, digits and signs of the form of a rule");
            at += sign.length();
            return;
        }
        tokens.add(token);
        at += sign.length();
    }

    private void skipSingleQuoted() {
        int start = at;
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\'' && text.charAt(end) != '\n') {
            end++;
        }
        tokens.add(new Token(Kind.TEXT, text.substring(start + 1, end), line, start - lineStart + 1, end - start));
        at = end < text.length() && text.charAt(end) == '\'' ? end + 1 : end;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        boolean number = isDigit(text.charAt(at));
        if (number && end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), line, at - lineStart + 1, end - at));
        at = end;
    }

    private static boolean isWord(char c) {
        return c == '$' || c == '_' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
