package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.pooling.sentence.ConclusionKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of sentences shows the table that the library speaks from, and all of it. */
class SentencesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "sentences.md");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.+?) \\|(?: (.+?) \\|)?");

    @Test
    void the_page_shows_every_sentence_as_it_is() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        for (Matcher row : rows()) {
            if (row.group(1).contains(".")) {
                assertThat(shown.put(row.group(1), row.group(2)))
                        .as(row.group(1))
                        .isNull();
            }
        }
        Map<String, String> spoken = new TreeMap<>();
        EnglishMessageRenderer.load().forEach((key, template) -> spoken.put(key, text(template)));
        assertThat(shown).isEqualTo(spoken);
    }

    @Test
    void the_page_says_when_each_direction_outlook_and_scale_is_meant() throws IOException {
        List<String> parts = new ArrayList<>();
        for (Matcher row : rows()) {
            if (!row.group(1).contains(".")) {
                parts.add(row.group(1));
            }
        }
        assertThat(parts)
                .containsExactlyInAnyOrderElementsOf(Stream.<Enum<?>[]>of(
                                ConclusionKeys.Direction.values(),
                                ConclusionKeys.Outlook.values(),
                                ConclusionKeys.Scale.values())
                        .flatMap(Arrays::stream)
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void a_word_that_is_never_said_is_not_on_the_page_either() throws IOException {
        assertThat(Files.readString(PAGE).toLowerCase(Locale.ROOT)).doesNotContain("significan");
    }

    private static List<Matcher> rows() throws IOException {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.map(ROW::matcher).filter(Matcher::matches).toList();
        }
    }

    private static String text(Template template) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            places.add("{" + i + "}");
        }
        return template.fill(places);
    }
}
