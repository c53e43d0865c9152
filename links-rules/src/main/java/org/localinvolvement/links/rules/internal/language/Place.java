package org.localinvolvement.links.rules.internal.language;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column of the first character, from 1
 * @param length how many characters; what goes over a line's end counts to that end
 */
public record Place(int line, int column, int length) {

    static Place of(Token token) {
        return new Place(token.line(), token.column(), token.length());
    }

    static Place from(Token first, Token last) {
        return first.line() == last.line()
                ? new Place(first.line(), first.column(), last.column() + last.length() - first.column())
                : new Place(first.line(), first.column(), Integer.MAX_VALUE - first.column());
    }
}
