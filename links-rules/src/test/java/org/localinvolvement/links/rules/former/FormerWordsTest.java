package org.localinvolvement.links.rules.former;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.former.FormerWord.What;

class FormerWordsTest {

    private static List<Problem> problems(String yaml) {
        return catchThrowableOfType(UnusableInputException.class, () -> FormerWords.parse("former-words.yaml", yaml))
                .problems();
    }

    @Test
    void thereAreNoneBeforeTheFirstRelease() {
        assertThat(FormerWords.shipped().all()).isEmpty();
    }

    @Test
    void areReadAndFoundByWhatWasWritten() {
        FormerWords words = FormerWords.parse("former-words.yaml", """
                former_words:
                  - {what: field, of: ThemeEvidence, old: raisedConcern, new: raisingConcern, since: 0.2.0, works: yes}
                  - {what: type, old: some.place.Old, new: some.place.New, since: 0.3.0, works: no}
                """);
        FormerWord field =
                new FormerWord(What.FIELD, "ThemeEvidence", "raisedConcern", "raisingConcern", "0.2.0", true);
        FormerWord type = new FormerWord(What.TYPE, "", "some.place.Old", "some.place.New", "0.3.0", false);
        assertThat(words.all()).containsExactly(field, type);
        assertThat(words.find(What.FIELD, "ThemeEvidence", "raisedConcern")).contains(field);
        assertThat(words.find(What.FIELD, "Measure", "raisedConcern")).isEmpty();
        assertThat(words.find(What.TYPE, "", "some.place.Old")).contains(type);
        assertThat(words.find(What.TYPE, "", "Old")).contains(type);
        assertThat(words.find(What.TYPE, "", "other.place.Old")).isEmpty();
    }

    @Test
    void aTypeThatMovedIsShownWithItsPackage() {
        assertThat(new FormerWord(What.TYPE, "", "a.Same", "b.Same", "0.2.0", false).remedy("a.Same"))
                .isEqualTo("Write \"b.Same\", which since 0.2.0 is the word for \"a.Same\"");
    }

    @Test
    void ofWhichSomethingIsMissingAreRefused() {
        assertThat(problems("""
                        former_words:
                          - {what: field, old: a, new: b, since: 0.2.0, works: yes}
                          - {what: rule, old: T90, new: T01, since: 0.2.0}
                          - {what: key, of: pack.yaml, old: a, new: b, since: 0.2.0, works: yes}
                          - {what: rule, old: T90, new: T02, since: 0.2.0, works: no}
                        """))
                .extracting(Problem::code, Problem::column, Problem::line)
                .containsExactly(
                        tuple(ProblemCode.KEY_MISSING, "former_words[0].of", 2L),
                        tuple(ProblemCode.KEY_MISSING, "former_words[1].works", 3L),
                        tuple(ProblemCode.VALUE_INVALID, "former_words[2].works", 4L),
                        tuple(ProblemCode.VALUE_INVALID, "former_words[3].old", 5L));
    }

    @Test
    void anOldKeyIsNeverUnderstood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormerWord(What.KEY, "pack.yaml", "a", "b", "0.2.0", true))
                .withMessageContaining("say works: no");
    }
}
