package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

/** What a picture shows, as figures that may be published. */
public sealed interface Chart {

    /**
     * What it shows, in few words.
     *
     * @return plain text
     */
    String title();

    /**
     * What can be seen in it, for those who cannot see it.
     *
     * @return plain text
     */
    String description();

    /**
     * A bar for each theme, made of the points that each criterion gave.
     *
     * @param title what it shows
     * @param description what can be seen in it
     * @param criteria from left to right
     * @param bars from top to bottom
     */
    record StackedBars(String title, String description, List<String> criteria, List<Stack> bars) implements Chart {

        /**
         * One theme.
         *
         * @param name the theme
         * @param parts as many as there are criteria, each 0 or more
         */
        public record Stack(String name, List<BigDecimal> parts) {

            /** Copies the list. */
            public Stack {
                parts = List.copyOf(parts);
            }
        }

        /** Copies the lists. */
        public StackedBars {
            criteria = List.copyOf(criteria);
            bars = List.copyOf(bars);
        }
    }

    /**
     * A line for each theme, one below the other on the same scale.
     *
     * @param title what it shows
     * @param description what can be seen in it
     * @param periods from left to right, at least 2
     * @param lines from top to bottom
     */
    record Lines(String title, String description, List<String> periods, List<Line> lines) implements Chart {

        /**
         * One theme.
         *
         * @param name the theme
         * @param numbers as many as there are periods
         */
        public record Line(String name, List<Long> numbers) {

            /** Copies the list. */
            public Line {
                numbers = List.copyOf(numbers);
            }
        }

        /** Copies the lists. */
        public Lines {
            periods = List.copyOf(periods);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A bar for each thing that is counted.
     *
     * @param title what it shows
     * @param description what can be seen in it
     * @param bars from top to bottom
     */
    record Bars(String title, String description, List<Bar> bars) implements Chart {

        /**
         * One thing.
         *
         * @param name what it is
         * @param length how long it is; empty where the figure is withheld, and then the words stand alone
         * @param words the figure in words
         */
        public record Bar(String name, OptionalLong length, String words) {}

        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }
    }
}
