package org.localinvolvement.links.crm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.localinvolvement.links.crm.StartOptions.MisusedException;
import org.localinvolvement.links.crm.keys.KeyFile;
import org.localinvolvement.links.crm.keys.Role;
import org.localinvolvement.links.model.decision.Suggestion;

/** Makes a key: {@code make-key --keys=keys.yaml --name=reception --roles=ask,check-rules}. */
final class MakeKey {

    static final String WORD = "make-key";

    private static final Set<String> OPTIONS = Set.of("keys", "name", "roles");

    private MakeKey() {}

    /** The key, which is told this once. */
    static String run(String... args) throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0 || !OPTIONS.contains(arg.substring(2, equals))) {
                throw new MisusedException("make-key takes --keys=FILE --name=NAME --roles=ROLE,ROLE, and not " + arg);
            }
            told.put(arg.substring(2, equals), arg.substring(equals + 1));
        }
        return KeyFile.add(Path.of(needed(told, "keys")), needed(told, "name"), roles(needed(told, "roles")));
    }

    private static String needed(Map<String, String> told, String option) {
        String value = told.get(option);
        if (value == null || value.isBlank()) {
            throw new MisusedException("make-key needs --" + option
                    + "; for example: make-key --keys=keys.yaml --name=reception --roles=ask");
        }
        return value;
    }

    private static Set<Role> roles(String told) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : told.split(",", -1)) {
            roles.add(Arrays.stream(Role.values())
                    .filter(role -> role.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new MisusedException("\"" + word + "\" is no role. "
                            + Suggestion.among(
                                    word,
                                    Arrays.stream(Role.values()).map(Role::word).toList()))));
        }
        return roles;
    }
}
