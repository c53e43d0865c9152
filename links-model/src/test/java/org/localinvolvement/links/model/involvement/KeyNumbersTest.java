package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeyNumbersTest {

    @Property(tries = 200)
    void givesBackTheNumberOfEveryKeyAndNoneForOthers(@ForAll Set<String> keys, @ForAll String other) {
        KeyNumbers numbers = new KeyNumbers();
        Map<String, Integer> expected = new HashMap<>();
        for (String key : keys) {
            expected.put(key, expected.size() + 1);
            numbers.put(key, expected.size());
        }
        Map<String, Integer> listed = new HashMap<>();
        numbers.forEach(listed::put);

        assertThat(listed).isEqualTo(expected);
        assertThat(numbers.size()).isEqualTo(expected.size());
        expected.forEach((key, number) -> assertThat(numbers.get(key)).isEqualTo(number));
        assertThat(numbers.get(other)).isEqualTo(expected.getOrDefault(other, 0));
    }

    @Test
    void tellsKeysOfTheSameHashApart() {
        KeyNumbers numbers = new KeyNumbers();
        numbers.put("AaAa", 1);
        numbers.put("BBBB", 2);

        assertThat(numbers.get("AaAa")).isEqualTo(1);
        assertThat(numbers.get("BBBB")).isEqualTo(2);
        assertThat(numbers.get("AaBB")).isZero();
    }

    @Test
    void takesKeysLongerThanACharacterCanCount() {
        KeyNumbers numbers = new KeyNumbers();
        numbers.put("x".repeat(70_000), 1);
        numbers.put("x".repeat(70_000 - 65_536), 2);

        assertThat(numbers.get("x".repeat(70_000))).isEqualTo(1);
        assertThat(numbers.get("x".repeat(70_000 - 65_536))).isEqualTo(2);
    }
}
