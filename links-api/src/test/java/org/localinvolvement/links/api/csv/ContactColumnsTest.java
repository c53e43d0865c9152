package org.localinvolvement.links.api.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.api.csv.ContactColumns.AttributeColumn;
import org.localinvolvement.links.api.csv.ContactColumns.AttributeType;
import org.localinvolvement.links.api.csv.ContactColumns.Column;
import org.localinvolvement.links.api.csv.ContactColumns.Field;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.UnusableInputException;

class ContactColumnsTest {

    private static final String LEAST = """
            columns:
              record_id: Case
              date: Received
            """;

    private static List<Problem> problems(String yaml) {
        UnusableInputException refused = catchThrowableOfType(
                UnusableInputException.class, () -> ContactColumns.parse("our.columns.yaml", yaml));
        assertThat(refused).as("this mapping is refused").isNotNull();
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.source()).isEqualTo("our.columns.yaml");
            assertThat(problem.reason()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
        return refused.problems();
    }

    @Nested
    class AMapping {

        @Test
        void holdsEveryKeyThatItsJavadocShows() {
            ContactColumns columns = ContactColumns.parse("our.columns.yaml", """
                    encoding: windows-1252
                    separator: "\\t"
                    date_format: dd/MM/yyyy
                    earliest: 2009-01-01
                    columns:
                      record_id: Case No
                      date: Date received
                      contributor: Contact key
                      group: Group key
                      channel: Channel
                      themes: {column: Issue codes, separator: ", "}
                      sector: {column: Sector, values: {H: health, S: social-care, B: both}}
                      organisations: {column: Organisations}
                      place: {column: Ward}
                      user_groups: {column: Communities, separator: "/"}
                      kind_of_source: {column: Source, values: {Survey: patient-surveys}}
                      tone: {column: Sentiment, values: {"1": strong-praise, "2": praise}}
                      serious_harm: {column: Safeguarding, values: {"Y": "yes", "N": "no"}}
                    attributes:
                      ward: {column: Ward, type: text}
                      age: {column: Age, type: number}
                      visited: {column: Visited, type: date}
                      carer: {column: Carer, type: truth}
                      note: Note
                    """);

            assertThat(columns.encoding()).isEqualTo(Charset.forName("windows-1252"));
            assertThat(columns.separator()).isEqualTo('\t');
            assertThat(columns.dates().pattern()).isEqualTo("dd/MM/yyyy");
            assertThat(columns.earliest()).isEqualTo("2009-01-01");
            assertThat(columns.columns()).containsOnlyKeys(Field.values());
            assertThat(columns.columns())
                    .containsEntry(Field.RECORD_ID, new Column("Case No", "|", Map.of()))
                    .containsEntry(Field.THEMES, new Column("Issue codes", ", ", Map.of()))
                    .containsEntry(
                            Field.SECTOR,
                            new Column("Sector", "|", Map.of("H", "health", "S", "social-care", "B", "both")))
                    .containsEntry(Field.USER_GROUPS, new Column("Communities", "/", Map.of()))
                    .containsEntry(Field.KIND_OF_SOURCE, new Column("Source", "|", Map.of("Survey", "patient-surveys")))
                    .containsEntry(Field.SERIOUS_HARM, new Column("Safeguarding", "|", Map.of("Y", "yes", "N", "no")));
            assertThat(columns.attributes())
                    .isEqualTo(Map.of(
                            "ward", new AttributeColumn("Ward", AttributeType.TEXT),
                            "age", new AttributeColumn("Age", AttributeType.NUMBER),
                            "visited", new AttributeColumn("Visited", AttributeType.DATE),
                            "carer", new AttributeColumn("Carer", AttributeType.TRUTH),
                            "note", new AttributeColumn("Note", AttributeType.TEXT)));
        }

        @Test
        void needsOnlyTheColumnsOfTheRecordAndTheDate() {
            ContactColumns columns = ContactColumns.parse("our.columns.yaml", LEAST);

            assertThat(columns.encoding()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(columns.separator()).isEqualTo(',');
            assertThat(columns.dates().pattern()).isEqualTo("uuuu-MM-dd");
            assertThat(columns.earliest()).isEqualTo("2008-04-01");
            assertThat(columns.columns()).containsOnlyKeys(Field.RECORD_ID, Field.DATE);
            assertThat(columns.mayBeMissing(Field.RECORD_ID)).isFalse();
        }

        @Test
        void ofTheLibrarysOwnNamesMayLackEveryColumnButTheRecordAndTheDate() {
            ContactColumns standard = ContactColumns.standard();

            assertThat(standard.columns()).hasSize(Field.values().length).allSatisfy((field, column) -> {
                assertThat(column.name()).isEqualTo(field.key());
                assertThat(standard.mayBeMissing(field)).isEqualTo(field != Field.RECORD_ID && field != Field.DATE);
            });
            assertThat(standard.attributes()).isEmpty();
        }
    }

    @Nested
    class AMappingWithFaults {

        @Test
        void tellsThemAllAtOnceEachWithItsLine() {
            assertThat(problems("""
                    encoding: klingon
                    separator: ";;"
                    date_format: dd/MM/yy
                    earliest: 01/04/2008
                    colums: {}
                    columns:
                      date: ""
                      contributer: Key
                      themes: {column: Issue, separator: ""}
                      sector: {column: Sector, values: {H: helth}}
                      tone: {values: {"1": praise}}
                      place: {column: Ward, separator: "|"}
                      channel: [a, b]
                      serious_harm: {column: Harm, values: [a]}
                    attributes:
                      ward: {column: Ward, type: txt}
                      age: {type: number}
                      list: [1]
                    """))
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                    .containsExactlyInAnyOrder(
                            tuple("LINKS-204", 1L, "encoding"),
                            tuple("LINKS-204", 2L, "separator"),
                            tuple("LINKS-204", 3L, "date_format"),
                            tuple("LINKS-204", 4L, "earliest"),
                            tuple("LINKS-202", 5L, "colums"),
                            tuple("LINKS-203", 7L, "columns.record_id"),
                            tuple("LINKS-203", 7L, "columns.date"),
                            tuple("LINKS-202", 8L, "columns.contributer"),
                            tuple("LINKS-204", 9L, "columns.themes.separator"),
                            tuple("LINKS-204", 10L, "columns.sector.values.H"),
                            tuple("LINKS-203", 11L, "columns.tone.column"),
                            tuple("LINKS-202", 12L, "columns.place.separator"),
                            tuple("LINKS-204", 13L, "columns.channel"),
                            tuple("LINKS-204", 14L, "columns.serious_harm.values"),
                            tuple("LINKS-204", 16L, "attributes.ward.type"),
                            tuple("LINKS-203", 17L, "attributes.age.column"),
                            tuple("LINKS-204", 18L, "attributes.list"));
        }

        @Test
        void suggestsWhatWasProbablyMeant() {
            assertThat(problems("colums: {}\n" + LEAST))
                    .singleElement()
                    .extracting(Problem::remedy)
                    .asString()
                    .startsWith("Did you mean \"columns\"?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"", "", "ab", "\\n", "\\r", "\\U0001F600"})
        void hasASingleCharacterAsItsSeparator(String separator) {
            String quoted = separator.equals("\"") ? "'\"'" : "\"" + separator + "\"";

            assertThat(problems("separator: " + quoted + "\n" + LEAST))
                    .extracting(problem -> problem.code().code(), Problem::column)
                    .containsExactly(tuple("LINKS-204", "separator"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"''; 0", "[]; 1", "'a: b: c'; 1", "'columns: {'; 1", "'text'; 1"})
        void isNotEvenAMapping(String yaml, long line) {
            assertThat(problems(yaml))
                    .extracting(problem -> problem.code().code(), Problem::line)
                    .containsExactly(tuple("LINKS-201", line));
        }

        @Test
        void namesAKeyTwice() {
            assertThat(problems(LEAST + "separator: \",\"\nseparator: \";\"\n"))
                    .extracting(problem -> problem.code().code(), Problem::line)
                    .containsExactly(tuple("LINKS-201", 5L));
        }

        @Test
        void hasNoColumnsAtAll() {
            assertThat(problems("separator: \",\"\n"))
                    .extracting(problem -> problem.code().code(), Problem::column)
                    .containsExactly(tuple("LINKS-203", "columns"));
        }
    }

    @Nested
    class ADateFormat {

        private static final LocalDate DAY = LocalDate.of(2009, 11, 23);

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "uuuu-MM-dd; 2009-11-23",
                    "dd/MM/yyyy; 23/11/2009",
                    "d MMMM yyyy; 23 November 2009",
                    "EEE d MMM uuuu; Mon 23 Nov 2009",
                    "dd/MM/yyyy HH:mm; 23/11/2009 14:05",
                    "uuuu-MM-dd'T'HH:mm:ss; 2009-11-23T14:05:06",
                    "dd/MM/yyyy hh:mm a; 23/11/2009 02:05 PM",
                    "uuuu-DDD; 2009-327",
                    "dd.MM.yyyy G; 23.11.2009 AD",
                    "'day 'dd' of 'MM' in year 'yyyy; day 23 of 11 in year 2009"
                })
        void tellsDayMonthAndYear(String pattern, String cell) {
            ContactColumns columns = ContactColumns.standard().withDateFormat(pattern);

            assertThat(columns.dates().pattern()).isEqualTo(pattern);
            assertThat(LocalDate.parse(cell, columns.dates().format())).isEqualTo(DAY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"31/02/2009", "29/02/2009", "1/2/2009", "01/02/09", "2009-02-01", "12/31/2009", "00/01/2009"
                })
        void isStrict(String cell) {
            ContactColumns columns = ContactColumns.standard().withDateFormat("dd/MM/yyyy");

            assertThatThrownBy(() -> LocalDate.parse(cell, columns.dates().format()))
                    .isInstanceOf(DateTimeParseException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE", "ja-JP-u-ca-japanese"})
        void hasEnglishMonthsAndWesternDigitsWhateverTheLanguageOfTheMachine(String machine) {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag(machine));
                ContactColumns columns = ContactColumns.standard().withDateFormat("d MMMM yyyy");

                assertThat(LocalDate.parse("23 November 2009", columns.dates().format()))
                        .isEqualTo(DAY);
            } finally {
                Locale.setDefault(before);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "dd/MM/yy",
                    "dd/MM/uu",
                    "dd/MM/y",
                    "d/M/yyy",
                    "MM/yyyy",
                    "dd/MM",
                    "HH:mm",
                    "yyyy",
                    "YYYY-MM-dd",
                    "tag",
                    "dd/MM/yyyy VV",
                    "dd/MM/yyyy XXX",
                    "{}",
                    "'open",
                    "",
                    " "
                })
        void isRefusedWhereItDoesNotTellAWholeDay(String pattern) {
            assertThatThrownBy(() -> ContactColumns.standard().withDateFormat(pattern))
                    .isInstanceOfSatisfying(
                            UnusableInputException.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .satisfies(problem -> {
                                        assertThat(problem.code().code()).isEqualTo("LINKS-204");
                                        assertThat(problem.source()).isEqualTo("date format");
                                        assertThat(problem.value()).isEqualTo(pattern);
                                        assertThat(problem.remedy()).contains("dd/MM/yyyy");
                                    }));
        }
    }
}
