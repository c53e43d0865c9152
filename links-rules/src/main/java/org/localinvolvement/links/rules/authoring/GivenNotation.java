package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Reads what is given, in a test or alone. The notation stands in the Javadoc of {@link RuleTestFile}. */
final class GivenNotation {

    /** The keys that can also stand at the top of a file, for all of its tests. */
    static final List<String> FOR_ALL = List.of("question", "as_at", "about", "profile");

    private final VoicesNotation voices;
    private final @Nullable AskedQuestion questionOfAll;
    private final @Nullable LocalDate asAtOfAll;
    private final @Nullable LocalDate asAtInstead;

    /** Of a file in which nothing is said for several tests. */
    GivenNotation(String source, Parameters agreed) {
        this(source, agreed, (LocalDate) null);
    }

    /** Of a file in which nothing is said for several tests, asked as at a date in the place of what it says; null for none. */
    GivenNotation(String source, Parameters agreed, @Nullable LocalDate asAtInstead) {
        this.voices = new VoicesNotation(source, agreed);
        this.questionOfAll = null;
        this.asAtOfAll = null;
        this.asAtInstead = asAtInstead;
    }

    /**
     * Of a file at whose top stands what holds for every test that does not say otherwise, asked as at a date in the place of what it
     * says; null for none.
     */
    GivenNotation(
            String source, Parameters agreed, Section top, TestAllowance allowance, @Nullable LocalDate asAtInstead) {
        this.asAtInstead = asAtInstead;
        this.questionOfAll = says(top, "question") ? question(top) : null;
        this.asAtOfAll = says(top, "as_at") ? asAt(top) : null;
        this.voices = new VoicesNotation(source, agreed, top, allowance);
    }

    private static boolean says(Section section, String key) {
        return section.has(key);
    }

    /** The keys that what is given to a question may have. */
    static Set<String> keysOf(AskedQuestion question) {
        Set<String> keys = new TreeSet<>(
                switch (question) {
                    case TRIGGERS, PROGRAMME -> VoicesNotation.KEYS;
                    case ENTRY -> VisitNotation.KEYS;
                    case DUTIES -> EventNotation.KEYS;
                });
        keys.add("question");
        keys.add("as_at");
        return keys;
    }

    /** The question that a section asks. */
    AskedQuestion questionOf(Section section) {
        if (says(section, "question")) {
            return question(section);
        }
        return questionOfAll == null ? AskedQuestion.TRIGGERS : questionOfAll;
    }

    /** The facts of a section, which can be had once its document was found to be without fault. */
    Supplier<GivenFacts> read(Section section, AskedQuestion question) {
        LocalDate asAt = asAtInstead != null
                ? asAtInstead
                : says(section, "as_at") || asAtOfAll == null ? asAt(section) : asAtOfAll;
        if (question.isAboutVoices()) {
            return voices.read(section, question, asAt);
        }
        GivenFacts facts =
                question == AskedQuestion.ENTRY ? VisitNotation.read(section, asAt) : EventNotation.read(section, asAt);
        return () -> facts;
    }

    private static AskedQuestion question(Section section) {
        String word = section.text("question");
        Optional<AskedQuestion> question = AskedQuestion.find(word);
        if (question.isEmpty() && !word.isEmpty()) {
            section.problem(
                    ProblemCode.QUESTION_UNKNOWN,
                    "question",
                    "no rules answer a question of this name",
                    Suggestion.among(word, AskedQuestion.words()));
        }
        return question.orElse(AskedQuestion.TRIGGERS);
    }

    private static LocalDate asAt(Section section) {
        return day(section, "as_at");
    }

    /** A day that the library can count with; otherwise a problem is told. */
    static LocalDate day(Section section, String key) {
        LocalDate day = section.date(key);
        if (!Contact.builder("record", day).build().isOfACountableDay()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "a day from 1970-01-01 to 2149-06-06 is expected",
                    "Correct the date");
            return LocalDate.EPOCH;
        }
        return day;
    }

    /** Words separated by commas; a word that is missing between two commas is a problem. */
    static List<String> words(Section section, String key) {
        return split(section, key, section.optionalText(key).orElse(""));
    }

    static List<String> split(Section section, String key, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> words =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (words.contains("")) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "words separated by commas are expected, and one is missing",
                    "Take the comma out, or write the missing word");
            return List.of();
        }
        return words;
    }
}
