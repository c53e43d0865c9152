package org.localinvolvement.links.rules.priority.sensitivity;

/**
 * Between which ranks a theme lies while weights move.
 *
 * @param theme the theme
 * @param best the best rank, from 1
 * @param bestReached whether some weights give it that rank; where not, it is certain only that none give it a better one
 * @param worst the worst rank
 * @param worstReached whether some weights give it that rank; where not, it is certain only that none give it a worse one
 */
public record RankRange(String theme, int best, boolean bestReached, int worst, boolean worstReached) {

    /**
     * Whether both ranks are reached, so that the range is as narrow as it can be told.
     *
     * @return false where one of them is a bound
     */
    public boolean exact() {
        return bestReached && worstReached;
    }
}
