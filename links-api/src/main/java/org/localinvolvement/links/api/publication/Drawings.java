package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localinvolvement.links.api.publication.Drawing.Box;
import org.localinvolvement.links.api.publication.Drawing.Label;
import org.localinvolvement.links.api.publication.Drawing.Line;
import org.localinvolvement.links.api.publication.Drawing.Path;

/** Draws charts in whole units, so that they are the same everywhere. */
final class Drawings {

    private static final int ROW = 46;
    private static final int BAR = 20;
    private static final int LONGEST = 600;
    private static final int MOST_LETTERS = 80;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private Drawings() {}

    static Drawing of(Chart chart) {
        if (chart instanceof Chart.StackedBars bars) {
            return new Drawings().stacked(bars);
        }
        return chart instanceof Chart.Lines of ? new Drawings().lines(of) : new Drawings().bars((Chart.Bars) chart);
    }

    private Drawing drawn(int height) {
        return new Drawing(height, List.copyOf(boxes), List.copyOf(lines), List.copyOf(paths), List.copyOf(labels));
    }

    /** Each part has a filling and the number of its criterion, so that colour is not needed. */
    private Drawing stacked(Chart.StackedBars chart) {
        BigDecimal most = chart.bars().stream()
                .map(bar -> bar.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .max(new BigDecimal("0.01"));
        int y = 0;
        for (Chart.StackedBars.Stack bar : chart.bars()) {
            BigDecimal sum = BigDecimal.ZERO;
            label(0, y + 14, "start", bar.name());
            for (int i = 0; i < bar.parts().size(); i++) {
                int from = scaled(sum, most);
                sum = sum.add(bar.parts().get(i));
                int width = scaled(sum, most) - from;
                if (width > 0) {
                    part(from, y + 20, width, i);
                }
            }
            label(scaled(sum, most) + 6, y + 35, "start", sum.toPlainString());
            y += ROW;
        }
        y += 14;
        for (int i = 0; i < chart.criteria().size(); i++) {
            part(0, y, 28, i);
            label(36, y + 15, "start", chart.criteria().get(i));
            y += 26;
        }
        return drawn(y);
    }

    private void part(int x, int y, int width, int criterion) {
        boxes.add(new Box(x, y, width, BAR, criterion % Drawing.FILLINGS));
        if (width >= 22) {
            boxes.add(new Box(x + width / 2 - 9, y + 3, 18, BAR - 6, -1));
            label(x + width / 2, y + 14, "middle", String.valueOf(criterion + 1));
        }
    }

    private static int scaled(BigDecimal number, BigDecimal most) {
        return number.multiply(BigDecimal.valueOf(LONGEST))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private Drawing lines(Chart.Lines chart) {
        long most = chart.lines().stream()
                .flatMap(line -> line.numbers().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        int high = 64;
        int periods = chart.periods().size();
        int y = 0;
        for (Chart.Lines.Line line : chart.lines()) {
            label(0, y + 14, "start", line.name());
            int floor = y + 26 + high;
            lines.add(new Line(40, floor, 40 + LONGEST, floor));
            lines.add(new Line(40, y + 26, 40, floor));
            label(34, floor, "end", "0");
            label(34, y + 34, "end", String.valueOf(most));
            paths.add(new Path(IntStream.range(0, periods)
                    .mapToObj(i -> across(i, periods) + ","
                            + (floor - (int) (line.numbers().get(i) * high / Math.max(1, most))))
                    .collect(Collectors.joining(" "))));
            y = floor + 14;
        }
        label(40, y + 8, "start", chart.periods().get(0));
        label(40 + LONGEST, y + 8, "end", chart.periods().get(periods - 1));
        return drawn(y + 16);
    }

    private static int across(int period, int periods) {
        return 40 + period * LONGEST / (periods - 1);
    }

    private Drawing bars(Chart.Bars chart) {
        long most = Math.max(
                1,
                chart.bars().stream()
                        .mapToLong(bar -> bar.length().orElse(0))
                        .max()
                        .orElse(1));
        int y = 0;
        for (Chart.Bars.Bar bar : chart.bars()) {
            int width = (int) (bar.length().orElse(0) * LONGEST / most);
            label(0, y + 14, "start", bar.name());
            if (width > 0) {
                boxes.add(new Box(0, y + 20, width, BAR, 0));
            }
            label(width + 6, y + 35, "start", bar.words());
            y += ROW;
        }
        return drawn(y);
    }

    /** A name that is too long for the picture is cut; it stands in full in the table. */
    private void label(int x, int y, String anchor, String text) {
        int letters = text.codePointCount(0, text.length());
        String cut = letters <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS - 1)) + "\u2026";
        labels.add(new Label(x, y, anchor, cut));
    }
}
