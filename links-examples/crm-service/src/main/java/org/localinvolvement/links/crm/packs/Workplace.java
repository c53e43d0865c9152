package org.localinvolvement.links.crm.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which files that were handed in lie while they are read, and no longer. Each run of the service has a folder of its own
 * in it, locked as long as the run lasts; what a run left that was killed is taken away when the next one begins.
 */
public final class Workplace implements AutoCloseable {

    private static final String PREFIX = "links-crm-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel lockFile;

    private Workplace(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder of this run, and takes away those of runs that have ended.
     *
     * @param parent the folder in which it stands; made where there is none
     * @return to be closed once
     */
    public static Workplace in(Path parent) {
        try {
            Files.createDirectories(parent);
            List<Path> before;
            try (Stream<Path> files = Files.list(parent)) {
                before = files.filter(path -> Files.isDirectory(path)
                                && path.getFileName().toString().startsWith(PREFIX))
                        .toList();
            }
            for (Path one : before) {
                takeAwayIfEnded(one);
            }
            Path folder = Files.createTempDirectory(parent, PREFIX);
            FileChannel lockFile =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lockFile.lock();
            return new Workplace(folder, lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for uploads can be made; name one with --folder=FOLDER", e);
        }
    }

    private static void takeAwayIfEnded(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                delete(folder);
            }
        } catch (OverlappingFileLockException e) {
            // It belongs to another service in this JVM.
            return;
        } catch (NoSuchFileException e) {
            // It is no folder of a service, or one that is being made just now.
            return;
        }
    }

    /**
     * The folder of this run.
     *
     * @return the folder
     */
    public Path folder() {
        return folder;
    }

    /**
     * A new folder, for what one request hands in.
     *
     * @return empty; whoever asked for it deletes it
     * @throws IOException if it cannot be made
     */
    public Path forOneRequest() throws IOException {
        return Files.createTempDirectory(folder, "request-");
    }

    /**
     * Deletes a folder and all that is in it.
     *
     * @param folder the folder
     * @throws IOException if something cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            delete(folder);
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
