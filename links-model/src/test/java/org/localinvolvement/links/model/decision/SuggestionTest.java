package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final Set<String> MEASURES = Set.of("contributors", "groups", "places", "serious-harm");

    @Test
    void isTheNearestOfTheKnownWords() {
        assertThat(Suggestion.nearest("contributor", MEASURES)).contains("contributors");
        assertThat(Suggestion.nearest("serius-harms", MEASURES)).contains("serious-harm");
        assertThat(Suggestion.nearest("group", MEASURES)).contains("groups");
        assertThat(Suggestion.nearest("places", MEASURES)).contains("places");
    }

    @Test
    void isMissingWhereNoWordIsNear() {
        assertThat(Suggestion.nearest("weather", MEASURES)).isEmpty();
        assertThat(Suggestion.nearest("anything", Set.of())).isEmpty();
    }

    @Test
    void allowsTwoSlipsInAShortWordAndAThirdOfTheLettersOfALongOne() {
        assertThat(Suggestion.nearest("abcd", Set.of("abxy"))).contains("abxy");
        assertThat(Suggestion.nearest("abcd", Set.of("axyz"))).isEmpty();
        assertThat(Suggestion.nearest("abcdefghi", Set.of("abcdefxyz"))).contains("abcdefxyz");
        assertThat(Suggestion.nearest("abcdefghi", Set.of("abcdewxyz"))).isEmpty();
    }

    @Test
    void isTheFirstInTheAlphabetAmongWordsThatAreAsNear() {
        assertThat(Suggestion.nearest("bat", List.of("mat", "cat", "hat"))).contains("cat");
    }

    @Test
    void comesWithEverythingThatIsKnown() {
        assertThat(Suggestion.among("groop", MEASURES))
                .isEqualTo("Did you mean \"groups\"? Known are: contributors, groups, places, serious-harm");
        assertThat(Suggestion.among("weather", MEASURES))
                .isEqualTo("Known are: contributors, groups, places, serious-harm");
        assertThat(Suggestion.among("weather", Set.of())).isEqualTo("None is known");
    }

    @Property
    void aWordThatIsKnownIsItsOwnSuggestion(
            @ForAll @Size(min = 1, max = 5) List<@AlphaChars @StringLength(min = 1, max = 8) String> known) {
        assertThat(known)
                .allSatisfy(word -> assertThat(Suggestion.nearest(word, known)).contains(word));
    }

    @Property
    void oneSlipIsAlwaysForgiven(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word, @ForAll int where) {
        int at = Math.floorMod(where, word.length());
        assertThat(Suggestion.nearest(word.substring(0, at) + word.substring(at + 1), Set.of(word)))
                .contains(word);
        assertThat(Suggestion.nearest(word.substring(0, at) + "-" + word.substring(at), Set.of(word)))
                .contains(word);
        assertThat(Suggestion.nearest(word.substring(0, at) + "-" + word.substring(at + 1), Set.of(word)))
                .contains(word);
    }
}
