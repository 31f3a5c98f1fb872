package io.socialsouls.community.examples.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Text files that appear whole or not at all: each is written beside its target and then moved over it, the first of
 * them only when all could be written. What is no plain file, such as a pipe, is written directly.
 *
 * <p>Not safe for use by several threads.
 */
public final class OutputFiles {
    private final List<Path> directories = new ArrayList<>();
    private final Map<Path, Content> texts = new LinkedHashMap<>();

    /** Starts with nothing to write. */
    public OutputFiles() {}

    /**
     * Asks for a directory.
     *
     * @param directory is created with its parents if it is not there
     */
    public void directory(Path directory) {
        directories.add(directory);
    }

    /**
     * Asks for a file.
     *
     * @param target is replaced if it is there
     * @param text its content, written as UTF-8
     */
    public void file(Path target, String text) {
        file(target, writer -> writer.write(text));
    }

    /**
     * Asks for a file too long to be held as a text.
     *
     * @param target is replaced if it is there
     * @param content writes it, as UTF-8
     */
    public void file(Path target, Content content) {
        texts.put(target, content);
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param writer buffered; stays open
         * @throws IOException if it cannot be written
         */
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Writes everything that was asked for.
     *
     * @throws IOException if something could not be written; files are then as they were before, unless the system
     *     failed between two moves
     */
    public void write() throws IOException {
        for (Path directory : directories) {
            Files.createDirectories(directory);
        }
        Map<Path, Path> waiting = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> entry : texts.entrySet()) {
                prepare(entry.getKey(), entry.getValue(), waiting);
            }
            for (Map.Entry<Path, Path> entry : waiting.entrySet()) {
                move(entry.getKey(), entry.getValue());
            }
        } finally {
            for (Path left : waiting.keySet()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static void prepare(Path target, Content content, Map<Path, Path> waiting) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (Writer writer = Files.newBufferedWriter(target)) {
                content.writeTo(writer);
            }
            return;
        }
        // Through a link, or the link itself would be replaced.
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = real.resolveSibling(".socialsouls-" + UUID.randomUUID() + ".part");
        waiting.put(beside, real);
        try (Writer writer = Files.newBufferedWriter(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.writeTo(writer);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
