package org.localinvolvement.links.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.rules.internal.language.Token.Kind;

/** Cuts a file of rules into words, texts, numbers and signs, and leaves comments out. */
final class Tokens {

    private static final List<String> LONG_SIGNS =
            List.of("===", "!==", "==", "!=", "<=", ">=", "=>", "=<", "<>", "&&", "||", "->", ":=", "::", "!.");

    /** What a word processor, or a hand used to mathematics, writes for a sign. */
    private static final Map<String, String> MEANT =
            Map.of("\u2260", "!=", "\u2264", "<=", "\u2265", ">=", "\u2013", "-", "\u2014", "-", "\u2212", "-");

    private static final String SINGLE = "'\u2018\u2019";

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
            if (atLineEnd()) {
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                while (at < text.length() && !atLineEnd()) {
                    commented();
                }
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else if (c == '"') {
                readText('"');
            } else if (c == '\u201C' || c == '\u201D' || c == '\u201E') {
                readCurled();
            } else if (isWord(c)) {
                add(isDigit(c) ? Kind.NUMBER : Kind.WORD, endOfWord());
            } else {
                readSign(c);
            }
        }
        tokens.add(new Token(Kind.END, "", line, at - lineStart + 1, 0));
    }

    /** A line ends with LF, CR LF, or, as on old Macs, with CR alone. */
    private boolean atLineEnd() {
        return lineEndsAt(at);
    }

    private boolean lineEndsAt(int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }

    /** What a reader of a comment sees must be what stands there: nothing in it may hide, or turn, what comes after. */
    private void commented() {
        int point = text.codePointAt(at);
        int length = Character.charCount(point);
        if (point != '\t' && point != '\r' && !Visible.is(point)) {
            complaints.add(
                    ProblemCode.RULE_TEXT_CHARACTERS,
                    new Token(Kind.SIGN, text.substring(at, at + length), line, at - lineStart + 1, length),
                    "a comment holds a character that cannot be seen",
                    "Leave control characters and marks of writing direction out");
        }
        at += length;
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
            if (atLineEnd()) {
                newLine();
            } else {
                commented();
            }
        }
        if (at >= text.length()) {
            complaints.add(ProblemCode.RULE_TEXT_UNREADABLE, opening, "this comment never ends", "Close it with */");
        } else {
            at += 2;
        }
    }

    /** Between the quotation marks of a word processor, which look like straight ones to their author. */
    private void readCurled() {
        complaints.add(
                ProblemCode.RULE_TEXT_CHARACTERS,
                new Token(Kind.SIGN, text.substring(at, at + 1), line, at - lineStart + 1, 1),
                "a text stands in the curled quotation marks of a word processor",
                "Write straight ones: \"...\"");
        int end = at + 1;
        while (end < text.length() && "\u201C\u201D\"\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        readText(end < text.length() && text.charAt(end) != '\n' ? text.charAt(end) : '\u201D');
    }

    private void readText(char closing) {
        int start = at;
        int end = at + 1;
        boolean escaped = false;
        while (end < text.length() && text.charAt(end) != closing && !lineEndsAt(end)) {
            escaped |= text.charAt(end) == '\\';
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == closing;
        String inside = text.substring(start + 1, end).stripTrailing();
        Token token = new Token(
                Kind.TEXT,
                closed ? text.substring(start + 1, end) : inside,
                line,
                start - lineStart + 1,
                (closed ? end + 1 : end) - start);
        if (!closed) {
            complaints.tear(line);
            complaints.add(
                    ProblemCode.RULE_TEXT_UNREADABLE,
                    token,
                    "a quotation mark on this line has no partner, and this text never ends",
                    "Begin and close each text with a quotation mark on the same line");
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
        if (c == '\'' || c == '\u2018' || c == '\u2019') {
            complaints.add(
                    ProblemCode.RULE_TEXT_CHARACTERS,
                    token,
                    "a text stands in single quotation marks",
                    "Write \"double ones\"");
            skipSingleQuoted();
            return;
        }
        if (c == '\\' || c > '~' || c < ' ') {
            complaints.add(ProblemCode.RULE_TEXT_CHARACTERS, token, strange(sign), instead(sign));
            String meant = MEANT.get(sign);
            if (meant != null) {
                tokens.add(new Token(Kind.SIGN, meant, line, token.column(), sign.length()));
            }
            at += sign.length();
            return;
        }
        tokens.add(token);
        at += sign.length();
    }

    private static String strange(String sign) {
        int point = sign.codePointAt(0);
        if (point == '\\') {
            return "a backslash stands in a rule";
        }
        if (MEANT.containsKey(sign)) {
            return "the sign " + sign + " is not one that rules are written with";
        }
        if (Character.isSpaceChar(point)) {
            return "a space stands here that is no plain space";
        }
        return Visible.is(point)
                ? "a character stands here that only texts and comments may hold"
                : "a character stands here that cannot be seen";
    }

    private static String instead(String sign) {
        String meant = MEANT.get(sign);
        if (meant != null) {
            return "Write " + meant;
        }
        return Character.isSpaceChar(sign.codePointAt(0))
                ? "Type a plain space in its place; word processors put others there"
                : "Write the plain letters, digits and signs of the form of a rule";
    }

    private void skipSingleQuoted() {
        int start = at;
        int end = at + 1;
        while (end < text.length() && SINGLE.indexOf(text.charAt(end)) < 0 && !lineEndsAt(end)) {
            end++;
        }
        tokens.add(new Token(Kind.TEXT, text.substring(start + 1, end), line, start - lineStart + 1, end - start));
        at = end < text.length() && SINGLE.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
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
