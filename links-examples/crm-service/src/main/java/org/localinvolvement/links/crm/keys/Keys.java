package org.localinvolvement.links.crm.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that open the door now. The file is read again when it has changed, so that a key can be given or taken back without a
 * restart; one that cannot be read leaves the keys as they were, and says so in the log. Safe for several threads.
 */
public final class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    private final @Nullable Path file;
    private volatile KeyRing ring = KeyRing.EMPTY;
    private @Nullable Seen seen;

    private record Seen(FileTime changed, long size) {}

    private Keys(@Nullable Path file) {
        this.file = file;
    }

    /**
     * The keys of a file.
     *
     * @param file null if there is none, so that nobody may ask
     * @return the keys
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static Keys of(@Nullable Path file) {
        Keys keys = new Keys(file);
        if (file != null) {
            keys.seen = keys.look(file);
            keys.ring = KeyFile.read(file);
        }
        return keys;
    }

    /**
     * Whose key somebody shows.
     *
     * @param secret what was shown
     * @return empty if it is not known
     */
    public Optional<Key> find(String secret) {
        return ring.find(secret);
    }

    /**
     * Whether nobody may ask.
     *
     * @return true if no key is known
     */
    public boolean isEmpty() {
        return ring.keys().isEmpty();
    }

    /** Reads the file again if it has changed. */
    public synchronized void refresh() {
        if (file == null) {
            return;
        }
        Seen now = look(file);
        if (now != null && !now.equals(seen)) {
            seen = now;
            try {
                ring = KeyFile.read(file);
                LOG.info("{} keys read again", ring.keys().size());
            } catch (UnusableInputException e) {
                LOG.error("The keys stay as they were: {}", e.getMessage());
            }
        }
    }

    private @Nullable Seen look(Path place) {
        try {
            return new Seen(Files.getLastModifiedTime(place), Files.size(place));
        } catch (IOException e) {
            if (seen != null) {
                LOG.error("The keys stay as they were: their file cannot be read");
                seen = null;
            }
            return null;
        }
    }
}
