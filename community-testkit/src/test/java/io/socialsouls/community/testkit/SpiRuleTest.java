package io.socialsouls.community.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpiRuleTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ""), "..").toAbsolutePath().normalize();

    @Test
    void every_rule_is_in_the_words_of_the_pages() throws IOException {
        Path spi =
                ROOT.resolve(Path.of("community-api", "src", "main", "java", "io", "socialsouls", "community", "spi"));
        Path capability = ROOT.resolve(Path.of(
                "community-testkit",
                "src",
                "main",
                "java",
                "io",
                "socialsouls",
                "community",
                "testkit",
                "Capability.java"));
        StringBuilder pages = new StringBuilder(plain(Files.readString(capability)));
        try (Stream<Path> files = Files.walk(spi)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.append(plain(Files.readString(file)));
            }
        }
        assertThat(List.of(SpiRule.values()))
                .allSatisfy(rule -> assertThat(pages).contains(rule.words()));
    }

    /** Without the marks of a javadoc comment. */
    private static String plain(String source) {
        return source.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("</?\\w+>", "")
                .replaceAll("\\s*\\n\\s*\\*? ?", " ")
                .replaceAll("\\s+", " ");
    }
}
