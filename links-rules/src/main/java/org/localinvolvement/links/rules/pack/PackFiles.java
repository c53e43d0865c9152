package org.localinvolvement.links.rules.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;

/** Finds and reads the files of a pack in a folder or jar, within limits. */
final class PackFiles {

    private static final int MOST_FILES = 500;
    private static final int LARGEST_FILE = 1_000_000;
    private static final long LARGEST_PACK = 20_000_000;
    private static final int DEEPEST = 12;

    private final List<PackProblem> problems;
    private long bytesRead;

    private PackFiles(List<PackProblem> problems) {
        this.problems = problems;
    }

    static List<PackFile> read(Path place, List<PackProblem> problems) {
        PackFiles reading = new PackFiles(problems);
        String name = place.getFileName() == null
                ? place.toString()
                : place.getFileName().toString();
        try {
            if (Files.isDirectory(place)) {
                return reading.files(place, name);
            }
            if (!Files.isRegularFile(place)) {
                reading.refuse(name, "there is no such folder or jar", "Check the path");
                return List.of();
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return reading.files(jar.getRootDirectories().iterator().next(), name);
            }
        } catch (IOException | RuntimeException e) {
            // Besides the plain faults: a folder that may not be opened, or a jar so broken that opening it fails
            // halfway.
            reading.refuse(
                    name,
                    "it cannot be read as a folder or jar",
                    "Give the folder in which pack.yaml stands, or a jar with one pack.yaml in it");
            return List.of();
        }
    }

    /**
     * The files of a folder on a class path, wherever a class loader has it: in a folder, in a jar, or in a jar inside of
     * another.
     */
    static List<PackFile> read(ClassLoader loader, String folder, List<PackProblem> problems) {
        PackFiles reading = new PackFiles(problems);
        try {
            SortedMap<String, URL> places = new TreeMap<>();
            for (URL url : Collections.list(loader.getResources(folder + "/" + RulePack.DESCRIPTION))) {
                places.put(url.toString(), url);
            }
            if (places.size() == 1) {
                return reading.files(Objects.requireNonNull(places.get(places.firstKey())), folder);
            }
            reading.refuse(
                    folder,
                    places.isEmpty()
                            ? "there is no " + folder + "/" + RulePack.DESCRIPTION + " on the class path"
                            : folder + "/" + RulePack.DESCRIPTION + " stands " + places.size()
                                    + " times on the class path",
                    places.isEmpty()
                            ? "Name the folder from the top of the class path, with / between its parts, and see that the"
                                    + " build packs it"
                            : "Give the pack a folder of its own, or take one of the jars out");
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            reading.refuse(folder, "it cannot be read from the class path", "Give its folder or jar as a path");
        }
        return List.of();
    }

    /** The folder of the one {@code pack.yaml} below a folder; empty where there is none, and of a jar. */
    static Optional<Path> folder(Path place) {
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try (Stream<Path> walk = Files.walk(place, DEEPEST)) {
            List<Path> descriptions = walk.filter(
                            path -> RulePack.DESCRIPTION.equals(String.valueOf(path.getFileName())))
                    .limit(2)
                    .toList();
            return descriptions.size() == 1
                    ? Optional.ofNullable(descriptions.get(0).getParent())
                    : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            // That it cannot be read is told where it is read.
            return Optional.empty();
        }
    }

    private List<PackFile> files(URL description, String folder) throws IOException, URISyntaxException {
        URLConnection connection = description.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                return files(jar, folder);
            }
        }
        Path place = Path.of(description.toURI()).getParent();
        return place == null ? List.of() : files(place, folder);
    }

    private List<PackFile> files(JarFile jar, String folder) throws IOException {
        String top = folder + "/";
        List<JarEntry> found = jar.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(top))
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList();
        if (found.stream().filter(entry -> isDescription(entry.getName())).count() != 1) {
            refuse(
                    folder,
                    "it has several files " + RulePack.DESCRIPTION,
                    "A pack is a folder or jar with one " + RulePack.DESCRIPTION);
            return List.of();
        }
        List<PackFile> files = new ArrayList<>();
        for (JarEntry entry : found) {
            String inside = entry.getName().substring(top.length());
            if (isOfJar(inside)) {
                continue;
            }
            if (tooMany(files, folder)) {
                return files;
            }
            readFile(() -> jar.getInputStream(entry), inside, files);
        }
        return files;
    }

    private static boolean isDescription(String path) {
        return path.substring(path.lastIndexOf('/') + 1).equals(RulePack.DESCRIPTION);
    }

    private boolean tooMany(List<PackFile> files, String name) {
        if (files.size() < MOST_FILES) {
            return false;
        }
        refuse(name, "it has more than " + MOST_FILES + " files", "Cut it into several packs");
        return true;
    }

    /** Where the bytes of a file come from. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private void refuse(String file, String reason, String remedy) {
        problems.add(
                new PackProblem(ProblemCode.PACK_UNREADABLE, Severity.ERROR, file, 0, 0, "", "", "", reason, remedy));
    }

    private List<PackFile> files(Path top, String name) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(top, DEEPEST)) {
            found = walk.filter(path -> Files.isSymbolicLink(path) || Files.isRegularFile(path))
                    .limit(MOST_FILES * 20L)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<Path> descriptions = found.stream()
                .filter(path -> RulePack.DESCRIPTION.equals(String.valueOf(path.getFileName())))
                .toList();
        if (descriptions.size() != 1) {
            refuse(
                    name,
                    descriptions.isEmpty()
                            ? "it has no pack.yaml"
                            : "it has " + descriptions.size() + " files pack.yaml",
                    misnamed(found)
                            .filter(file -> descriptions.isEmpty())
                            .map(file -> "Rename " + file + " to pack.yaml")
                            .orElse("A pack is a folder or jar with one pack.yaml"));
            return List.of();
        }
        Path root = descriptions.get(0).getParent();
        List<PackFile> files = new ArrayList<>();
        for (Path path : found) {
            String inside = root == null || !path.startsWith(root)
                    ? ""
                    : root.relativize(path).toString().replace('\\', '/');
            if (inside.isEmpty() || isOfJar(inside)) {
                continue;
            }
            if (tooMany(files, name)) {
                return files;
            }
            readFile(path, inside, files);
        }
        return files;
    }

    private static Optional<String> misnamed(List<Path> found) {
        return found.stream()
                .map(path -> String.valueOf(path.getFileName()))
                .filter(file -> Suggestion.nearest(file.toLowerCase(Locale.ROOT), List.of(RulePack.DESCRIPTION))
                        .isPresent())
                .findFirst();
    }

    /** What a build puts into a jar beside a pack. */
    private static boolean isOfJar(String name) {
        return name.startsWith("META-INF/") || name.endsWith(".class");
    }

    private void readFile(Path path, String name, List<PackFile> files) throws IOException {
        if (Files.isSymbolicLink(path)) {
            refuse(
                    name,
                    "this is a link to another place, and a pack holds its files itself",
                    "Put the file in the place of the link");
            return;
        }
        readFile(() -> Files.newInputStream(path), name, files);
    }

    private void readFile(Source source, String name, List<PackFile> files) throws IOException {
        if (!PackReading.isRead(name)) {
            files.add(new PackFile(name, ""));
            return;
        }
        if (bytesRead > LARGEST_PACK) {
            return;
        }
        byte[] bytes = bytes(source);
        bytesRead += bytes.length;
        if (bytesRead > LARGEST_PACK) {
            tooLarge(name, "with this file the pack has more than " + LARGEST_PACK + " bytes", "several packs");
            return;
        }
        if (bytes.length > LARGEST_FILE) {
            tooLarge(name, "the file has more than " + LARGEST_FILE + " bytes", "several files");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            files.add(new PackFile(name, text));
        } catch (CharacterCodingException e) {
            refuse(name, "the file is not UTF-8", "Save it as UTF-8");
        }
    }

    private void tooLarge(String name, String reason, String parts) {
        problems.add(new PackProblem(
                ProblemCode.PACK_TOO_LARGE, Severity.ERROR, name, 0, 0, "", "", "", reason, "Cut it into " + parts));
    }

    /** At most one byte more than is allowed, however much a compressed file holds. */
    private static byte[] bytes(Source source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream stream = source.open()) {
            bytes.write(stream.readNBytes(LARGEST_FILE + 1));
        }
        return bytes.toByteArray();
    }
}
