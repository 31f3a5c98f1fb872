package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.CommandInfo;
import io.socialsouls.community.core.access.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of commands shows the published table, and all of it. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "commands.md");
    private static final Pattern COMMAND = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| (reads|writes) \\|");
    private static final Pattern PERMISSION = Pattern.compile("\\| `([^`]+)` \\| [^`|]+(?:`posts.submit`[^|]+)?\\|");

    @Test
    void the_page_shows_every_command_with_who_may_and_what_it_does() throws IOException {
        List<CommandInfo> shown = rows(COMMAND)
                .map(row ->
                        new CommandInfo(row.group(1), row.group(2), row.group(3).equals("writes")))
                .toList();
        assertThat(shown).isEqualTo(Communities.commands());
    }

    @Test
    void the_page_says_who_has_each_permission() throws IOException {
        Set<String> permissions = new TreeSet<>(
                Communities.commands().stream().map(CommandInfo::permission).toList());
        Arrays.stream(Permission.values())
                .map(permission -> permission.name().toLowerCase(Locale.ROOT))
                .forEach(permissions::add);
        assertThat(rows(PERMISSION).map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(permissions);
    }

    private static Stream<Matcher> rows(Pattern pattern) throws IOException {
        return Files.readAllLines(PAGE).stream().map(pattern::matcher).filter(Matcher::matches);
    }
}
