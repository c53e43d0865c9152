package org.localinvolvement.links.api.imports;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * Pseudonyms for people and groups, made of their keys in the host's system with a key that only the host has.
 *
 * <p>A pseudonym is {@code p-} for a person or {@code g-} for a group and the first 128 bits of HMAC-SHA-256, in 26 letters and
 * digits. With 128 bits, two of a hundred million people share one with a chance below one in 10<sup>22</sup>, and the name stays
 * short. The same key of the host gives the same person the same pseudonym in every file; without it nobody can try out who is
 * meant. A host that loses the key can no longer tell that two files speak of one person.
 *
 * <p>Immutable and safe for several threads. The key is in no message, and {@link #toString()} hides it.
 */
public final class Pseudonyms {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int BYTES = 16;
    private static final int BITS_OF_A_SIGN = 5;
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";

    private final SecretKeySpec key;

    private Pseudonyms(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * With the host's key.
     *
     * @param key at least 32 bytes that are hard to guess; copied
     * @return the pseudonyms
     * @throws UnusableInputException if the key is shorter
     */
    public static Pseudonyms of(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.PSEUDONYM_KEY_SHORT,
                    "pseudonym key",
                    0,
                    null,
                    null,
                    "the key has " + key.length + " bytes, and needs at least " + SHORTEST_KEY,
                    "Make one of 32 random bytes, for example with: openssl rand -out pseudonym.key 32"));
        }
        return new Pseudonyms(new SecretKeySpec(key, HMAC));
    }

    /**
     * The pseudonym of a person.
     *
     * @param contributor the person's key in the host's system
     * @return for example {@code p-4ipvlo2uqfo6yjnkt2bzr3agaq}
     */
    public String ofPerson(String contributor) {
        return new Marks(mac()).person(contributor);
    }

    /**
     * The pseudonym of a group; never that of a person.
     *
     * @param group the group's key in the host's system
     * @return begins with {@code g-}
     */
    public String ofGroup(String group) {
        return new Marks(mac()).group(group);
    }

    /** For one reading in one thread, which asks very often. */
    Marks marks() {
        return new Marks(mac());
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256; this one has not", e);
        }
    }

    @Override
    public String toString() {
        return "Pseudonyms[the key is not shown]";
    }

    /** Makes pseudonyms in one thread. */
    static final class Marks {
        private final Mac mac;

        private Marks(Mac mac) {
            this.mac = mac;
        }

        String person(String key) {
            return mark("p-", key);
        }

        String group(String key) {
            return mark("g-", key);
        }

        /** The sort goes into the code: whoever knows a person's pseudonym does not know that of a group of the same key. */
        private String mark(String sort, String key) {
            byte[] code = mac.doFinal((sort + key).getBytes(StandardCharsets.UTF_8));
            StringBuilder mark = new StringBuilder(sort);
            int bits = 0;
            int waiting = 0;
            for (int i = 0; i < BYTES; i++) {
                waiting = ((waiting << Byte.SIZE) | (code[i] & 0xFF)) & 0xFFFF;
                bits += Byte.SIZE;
                while (bits >= BITS_OF_A_SIGN) {
                    bits -= BITS_OF_A_SIGN;
                    mark.append(SIGNS.charAt((waiting >> bits) & 0x1F));
                }
            }
            return mark.append(SIGNS.charAt((waiting << (BITS_OF_A_SIGN - bits)) & 0x1F))
                    .toString();
        }
    }
}
