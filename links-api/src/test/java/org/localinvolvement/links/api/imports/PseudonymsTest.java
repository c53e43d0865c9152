package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.UnusableInputException;

class PseudonymsTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_key_that_can_be_guessed_is_refused_with_the_remedy_and_is_not_shown() {
        assertThatThrownBy(() -> Pseudonyms.of("secret".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("6 bytes, and needs at least 32")
                .hasMessageContaining("openssl rand")
                .hasMessageContaining("LINKS-127")
                .hasMessageNotContaining("secret");
    }

    @Test
    void nothing_tells_the_key() {
        assertThat(Pseudonyms.of(KEY)).hasToString("Pseudonyms[the key is not shown]");
    }

    @Test
    void the_same_person_has_one_pseudonym_and_a_group_of_the_same_key_another() {
        Pseudonyms pseudonyms = Pseudonyms.of(KEY);
        assertThat(pseudonyms.ofPerson("101"))
                .isEqualTo(Pseudonyms.of(KEY.clone()).ofPerson("101"))
                .matches("p-[a-z2-7]{26}");
        assertThat(pseudonyms.ofGroup("101").substring(2))
                .isNotEqualTo(pseudonyms.ofPerson("101").substring(2));
        byte[] other = KEY.clone();
        other[31]++;
        assertThat(Pseudonyms.of(other).ofPerson("101")).isNotEqualTo(pseudonyms.ofPerson("101"));
    }

    @Property(tries = 100)
    void a_pseudonym_is_the_first_128_bits_of_the_code(@ForAll String person, @ForAll @Size(40) byte[] key)
            throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] code = Arrays.copyOf(mac.doFinal(("p-" + person).getBytes(StandardCharsets.UTF_8)), 16);
        String written = Pseudonyms.of(key).ofPerson(person).substring(2);
        assertThat(HexFormat.of().formatHex(read(written)))
                .isEqualTo(HexFormat.of().formatHex(code));
    }

    private static byte[] read(String signs) {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < signs.length(); i++) {
            int value = "abcdefghijklmnopqrstuvwxyz234567".indexOf(signs.charAt(i));
            bits.append(Integer.toBinaryString(32 + value).substring(1));
        }
        byte[] bytes = new byte[16];
        for (int i = 0; i < 16; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }
}
