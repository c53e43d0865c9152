package org.localinvolvement.links.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("=+-@%|\uFF1D\uFF0B\uFF0D\uFF20;,\t\r\n \"'\u2019\u00A0\u200B\uFEFFa15.")
                .ofMaxLength(12);
    }

    /** What a spreadsheet sees that takes a semicolon, a tab, a bar or a line end for the border of a cell. */
    @Property(tries = 2000)
    void no_cell_begins_as_a_formula_whatever_the_separator(@ForAll("cells") String cell) {
        String safe = SpreadsheetCells.safe(cell);
        for (String seen : safe.split("[;|\t\r\n]", -1)) {
            boolean formula = seen.matches("(?s)[\\s\"\u00A0\u200B\uFEFF]*[=+\\-@%\uFF1D\uFF0B\uFF0D\uFF20].*");
            assertThat(!formula).as(safe).isTrue();
        }
        assertThat(safe).doesNotStartWith("\t").doesNotStartWith("\r");
    }

    @Property(tries = 2000)
    void what_was_put_in_can_be_taken_out(@ForAll("cells") String cell) {
        assertThat(SpreadsheetCells.original(SpreadsheetCells.safe(cell))).isEqualTo(cell);
    }

    @Property(tries = 200)
    void what_was_put_in_can_be_taken_out_of_any_text(@ForAll String cell) {
        assertThat(SpreadsheetCells.original(SpreadsheetCells.safe(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.25", "12", "2009-04-01", "T01; T03", "ods:5N7", "a - b", "O'Brien", ""})
    void numbers_and_plain_texts_stay_as_they_are(String cell) {
        assertThat(SpreadsheetCells.safe(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1332", "-1+1", "-5", "@sum", " =1", "\"=1\"", "\uFF1D1", "%0A", "\tx", "'=1", "|x"})
    void a_formula_gets_an_apostrophe_in_front(String cell) {
        assertThat(SpreadsheetCells.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a;\"=1", "a\t-x", "a\n@x"})
    void a_formula_behind_another_separator_gets_one_too(String cell) {
        assertThat(SpreadsheetCells.safe(cell))
                .isEqualTo(cell.charAt(0) + cell.substring(1, 2) + "'" + cell.substring(2));
    }
}
