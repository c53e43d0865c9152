package org.localinvolvement.links.crm.keys;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * The file in which a host keeps its keys: their names, roles and hashes, and never a key.
 *
 * <pre>{@code
 * keys:
 *   - name: reception            # small letters, digits and hyphens; stands in the access log
 *     roles: [ask]               # ask, check-rules, operate
 *     sha256: 5f1d...            # of the key's characters, 64 hexadecimal digits
 * }</pre>
 */
public final class KeyFile {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private KeyFile() {}

    /**
     * Reads the keys.
     *
     * @param file the file
     * @return the keys
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static KeyRing read(Path file) {
        YamlDocument document = YamlDocument.parse(nameOf(file), text(file));
        Section root = document.root();
        root.allowOnly("keys");
        List<Key> keys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section entry : root.optionalSections("keys")) {
            entry.allowOnly("name", "roles", "sha256");
            String name = entry.text("name");
            if (!NAME.matcher(name).matches()) {
                entry.problem(
                        ProblemCode.VALUE_INVALID,
                        "name",
                        "a name of a key has small letters, digits and hyphens, 40 at most",
                        "Name what uses the key, for example reception");
            } else if (!names.add(name)) {
                entry.problem(
                        ProblemCode.VALUE_INVALID, "name", "another key has this name", "Give each key its own name");
            }
            String hash = entry.text("sha256");
            if (!HASH.matcher(hash).matches()) {
                // Somebody may have written the key itself.
                entry.problemWithoutValue(
                        ProblemCode.VALUE_INVALID,
                        "sha256",
                        "a SHA-256 has 64 digits of 0-9 and a-f",
                        "Make the key with make-key, which writes its hash");
            }
            keys.add(new Key(name, new TreeSet<>(roles(entry)), hash));
        }
        document.complete();
        return new KeyRing(keys);
    }

    private static Set<Role> roles(Section entry) {
        Set<Role> roles = entry.optionalConstants("roles", Role.class);
        if (roles.isEmpty() && entry.optionalTexts("roles").isEmpty()) {
            entry.problemOfAll(
                    ProblemCode.KEY_MISSING,
                    "a key without roles may do nothing",
                    "Write roles: and in brackets one or more of ask, check-rules, operate");
        }
        return roles;
    }

    /**
     * Makes a key, and adds what is to be known of it to the file, which is made where there is none.
     *
     * @param file the file
     * @param name the name of the key
     * @param roles what its holder may do
     * @return the key, which stands nowhere else
     * @throws UnusableInputException if the file cannot be used as it stands, or not with this key
     * @throws IOException if it cannot be written
     */
    public static String add(Path file, String name, Set<Role> roles) throws IOException {
        boolean exists = Files.exists(file);
        String before = exists ? text(file) : "keys:\n";
        if (exists) {
            read(file);
        }
        String secret = Key.secret();
        String entry = "  - name: " + name + "\n    roles: ["
                + roles.stream().sorted().map(Role::word).collect(Collectors.joining(", ")) + "]\n    sha256: "
                + Key.hash(secret) + "\n";
        Path beside = file.resolveSibling(nameOf(file) + ".new");
        Files.deleteIfExists(beside);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try {
            Files.writeString(beside, (before.endsWith("\n") ? before : before + "\n") + entry);
            read(beside);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return secret;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "it is not UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(file, "the file of keys cannot be read", "Check the path and who may read it");
        }
    }

    private static UnusableInputException unreadable(Path file, String reason, String remedy) {
        return new UnusableInputException(
                new Problem(ProblemCode.FILE_UNREADABLE, nameOf(file), 0, null, null, reason, remedy));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
