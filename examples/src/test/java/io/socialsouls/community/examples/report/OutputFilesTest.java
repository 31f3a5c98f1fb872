package io.socialsouls.community.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private final OutputFiles files = new OutputFiles();

    @Test
    void everything_asked_for_is_there_and_nothing_else() throws IOException {
        files.directory(folder.resolve("new/deeper"));
        files.file(folder.resolve("new/deeper/a.txt"), "\u00e4");
        files.file(folder.resolve("b.txt"), "b");
        files.write();
        assertThat(folder.resolve("new/deeper/a.txt")).hasContent("\u00e4");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void if_one_cannot_be_written_none_is() throws IOException {
        Path old = Files.writeString(folder.resolve("old.txt"), "old");
        files.file(old, "new");
        files.file(folder.resolve("missing/b.txt"), "b");
        assertThatThrownBy(files::write).isInstanceOf(IOException.class);
        assertThat(old).hasContent("old");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(old);
        }
    }

    @Test
    void a_link_is_followed_rather_than_replaced() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        files.file(link, "new");
        files.write();
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }
}
