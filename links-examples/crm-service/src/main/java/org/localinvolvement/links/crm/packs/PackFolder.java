package org.localinvolvement.links.crm.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Replacement;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.rules.pack.RulePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which a host's rule packs lie: each folder and each jar in it is a pack. Whoever looks at it again and again has the
 * packs in use follow it: a new or changed one is tried and taken, a refused one leaves what was in use, one that was taken away is
 * withdrawn. What was changed a moment ago, or since the last look, is left for the next: somebody may still be writing it.
 *
 * <p>Safe for several threads, of which one looks at a time.
 */
public final class PackFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PackFolder.class);
    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final int MOST_FILES = 5_000;

    private final Path folder;
    private final RunningLinks running;
    private final Clock clock;
    private SortedMap<String, SortedMap<String, Seen>> lastSeen = new TreeMap<>();
    private final SortedMap<String, Place> places = new TreeMap<>();
    private volatile List<PackState> states = List.of();

    private record Seen(Instant changed, long size) {}

    /** A folder or jar as it was when its pack was handed in, and what became of that. */
    private record Place(
            SortedMap<String, Seen> files,
            String pack,
            @Nullable Replacement last,
            String remark) {}

    /**
     * A folder of packs.
     *
     * @param folder the folder
     * @param running whose packs follow it
     * @param clock tells how long ago a file was changed
     */
    public PackFolder(Path folder, RunningLinks running, Clock clock) {
        this.folder = folder;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Looks at the folder, and has the packs follow what changed; takes seconds where something did.
     *
     * @return whether everything that lies there has been handed in, so that nothing is left for the next look
     */
    public synchronized boolean look() {
        SortedMap<String, SortedMap<String, Seen>> seen;
        try {
            seen = seen();
        } catch (IOException | UncheckedIOException e) {
            // It changed while it was read, or cannot be read at all: then the packs stay as they are.
            LOG.warn("The folder of rule packs cannot be read now; the packs stay as they are");
            return false;
        }
        boolean whole = true;
        for (Map.Entry<String, SortedMap<String, Seen>> entry : seen.entrySet()) {
            String name = entry.getKey();
            SortedMap<String, Seen> files = entry.getValue();
            Place known = places.get(name);
            if (known != null && known.files().equals(files)) {
                continue;
            }
            if (settled(files) && files.equals(lastSeen.getOrDefault(name, files))) {
                places.put(name, handedIn(name, files, known));
            } else {
                whole = false;
            }
        }
        List<String> gone =
                places.keySet().stream().filter(name -> !seen.containsKey(name)).toList();
        for (String name : gone) {
            whole &= withdrawn(name);
        }
        lastSeen = seen;
        states = states();
        return whole;
    }

    private boolean settled(SortedMap<String, Seen> files) {
        Instant now = clock.instant();
        return files.values().stream()
                .map(Seen::changed)
                .noneMatch(changed -> changed.isAfter(now.minus(SETTLED)) && !changed.isAfter(now.plus(SETTLED)));
    }

    private Place handedIn(String name, SortedMap<String, Seen> files, @Nullable Place known) {
        RulePack.Reading reading = RulePack.inspect(folder.resolve(name));
        String pack = reading.pack().name();
        Optional<String> holder = places.entrySet().stream()
                .filter(other -> !other.getKey().equals(name) && !pack.isEmpty())
                .filter(other -> other.getValue().pack().equals(pack))
                .map(Map.Entry::getKey)
                .findFirst();
        if (holder.isPresent()) {
            LOG.error("Rule pack {} in {} is left out: {} holds a pack of this name", pack, name, holder.get());
            return new Place(
                    files,
                    known == null ? "" : known.pack(),
                    known == null ? null : known.last(),
                    holder.get() + " holds a pack of this name");
        }
        Replacement replacement = running.replace(reading);
        if (replacement.refused()) {
            LOG.error("A rule pack is refused, and what was in use answers as before: {}", replacement.inWords());
            return new Place(files, known == null ? "" : known.pack(), replacement, "");
        }
        if (known != null && !known.pack().isEmpty() && !known.pack().equals(pack)) {
            // The pack in this place has another name now.
            withdraw(known.pack());
        }
        return new Place(files, pack, replacement, "");
    }

    private boolean withdrawn(String name) {
        Place place = places.get(name);
        if (place != null && !place.pack().isEmpty() && !withdraw(place.pack())) {
            return false;
        }
        places.remove(name);
        return true;
    }

    private boolean withdraw(String pack) {
        if (running.packs().stream().noneMatch(one -> one.name().equals(pack))) {
            return true;
        }
        Replacement replacement = running.withdraw(pack);
        if (replacement.refused()) {
            LOG.error("A rule pack cannot be withdrawn, and answers as before: {}", replacement.inWords());
        }
        return !replacement.refused();
    }

    /** Every place with its files, what each was when it was seen; what is hidden is nobody's pack. */
    private SortedMap<String, SortedMap<String, Seen>> seen() throws IOException {
        SortedMap<String, SortedMap<String, Seen>> seen = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.toList();
        }
        for (Path place : found) {
            String name = String.valueOf(place.getFileName());
            if (!name.startsWith(".") && (Files.isDirectory(place) || name.endsWith(".jar"))) {
                seen.put(name, filesOf(place));
            }
        }
        return seen;
    }

    private static SortedMap<String, Seen> filesOf(Path place) throws IOException {
        SortedMap<String, Seen> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> walk = Files.walk(place)) {
            found = walk.limit(MOST_FILES).toList();
        }
        for (Path path : found) {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            files.put(
                    place.relativize(path).toString(),
                    new Seen(
                            attributes.lastModifiedTime().toInstant(),
                            attributes.isRegularFile() ? attributes.size() : 0));
        }
        return files;
    }

    /**
     * What became of the packs in the folder.
     *
     * @return in the order of their names in the folder
     */
    public List<PackState> packs() {
        return states;
    }

    private List<PackState> states() {
        List<PackState> told = new ArrayList<>();
        places.forEach((name, place) -> told.add(PackState.of(name, place.pack(), place.last(), place.remark())));
        return List.copyOf(told);
    }
}
