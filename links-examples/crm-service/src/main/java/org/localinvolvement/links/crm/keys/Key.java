package org.localinvolvement.links.crm.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A key as the service knows it: not the key itself, but its hash.
 *
 * <p>A key is made by {@link #secret()} and holds 256 random bits, so that a single SHA-256 is enough: there is nothing to guess.
 *
 * @param name tells the key apart in the access log; nothing secret
 * @param roles what its holder may do
 * @param sha256 the SHA-256 of the key's characters, in small hexadecimal digits
 */
public record Key(String name, SortedSet<Role> roles, String sha256) {

    private static final int BYTES = 32;
    private static final String MARK = "links_";

    /** Copies the roles. */
    public Key {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /**
     * Makes up a new key.
     *
     * @return what its holder sends; nobody can tell it from the hash
     */
    public static String secret() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * What of a key is kept.
     *
     * @param secret the key
     * @return its SHA-256 in small hexadecimal digits
     */
    public static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; run the service on a whole one", e);
        }
    }

    /** Takes as long for a hash that differs in its first digit as for one that differs in its last. */
    boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                sha256.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
