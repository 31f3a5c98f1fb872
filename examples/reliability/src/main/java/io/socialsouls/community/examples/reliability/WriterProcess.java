package io.socialsouls.community.examples.reliability;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link Writer} in a process of its own. */
final class WriterProcess {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Void> heard;

    private WriterProcess(Process process) {
        this.process = process;
        heard = CompletableFuture.runAsync(this::listen, task -> new Thread(task, "listening").start());
    }

    static WriterProcess start(String url, String group, String person, int writers) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        group,
                        person,
                        Integer.toString(writers))
                .redirectError(new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null"));
        try {
            return new WriterProcess(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until something was acknowledged. */
    void awaitFirst() throws InterruptedException {
        if (!begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("the writers acknowledged nothing in " + PATIENCE_SECONDS + " s");
        }
    }

    /** Ends the process at once. Gives all that was acknowledged before. */
    List<Acknowledged> kill() {
        // By its handle: the process' own method closes what it printed as well.
        process.toHandle().destroyForcibly();
        process.onExit().join();
        heard.join();
        return List.copyOf(acknowledged);
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Acknowledged.of(line).ifPresent(acknowledged::add);
                begun.countDown();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
