package org.localinvolvement.links.api.publication;

import java.util.List;

/**
 * A picture made of simple shapes, in units of which it is {@link #WIDTH} wide; what lies later lies above.
 *
 * @param height how high it is
 * @param boxes rectangles
 * @param lines straight lines
 * @param paths lines of several points
 * @param labels texts
 */
record Drawing(int height, List<Box> boxes, List<Line> lines, List<Path> paths, List<Label> labels) {

    static final int WIDTH = 720;

    /** How many fillings can be told apart without colour. */
    static final int FILLINGS = 8;

    /**
     * A rectangle.
     *
     * @param filling from 0 to one below {@link #FILLINGS}; -1 for paper
     */
    record Box(int x, int y, int width, int height, int filling) {}

    /** A straight line. */
    record Line(int fromX, int fromY, int toX, int toY) {}

    /** A line of several points, written as {@code x,y x,y}. */
    record Path(String points) {}

    /**
     * A text.
     *
     * @param anchor which end of it stands at the place: {@code start}, {@code middle} or {@code end}
     */
    record Label(int x, int y, String anchor, String text) {}
}
