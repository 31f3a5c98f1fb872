package io.socialsouls.community.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    private final FileNames names = new FileNames();

    @Test
    void a_plain_name_stays() {
        assertThat(names.unique("number_in_headline")).isEqualTo("number_in_headline");
    }

    @Test
    void letters_lose_their_marks_and_everything_unsafe() {
        assertThat(names.unique("Caf\u00e9 au lait!")).isEqualTo("cafe-au-lait");
        assertThat(names.unique("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(names.unique("a\u0000b\\c:d")).isEqualTo("a-b-c-d");
    }

    @Test
    void what_has_no_safe_letter_or_is_reserved_gets_a_word() {
        assertThat(names.unique("\u65e5\u672c")).isEqualTo("tactic");
        assertThat(names.unique("..")).isEqualTo("tactic-2");
        assertThat(names.unique("NUL")).isEqualTo("tactic-nul");
        assertThat(names.unique("index")).isEqualTo("tactic-index");
    }

    @Test
    void no_name_comes_twice() {
        Set<String> seen = new HashSet<>();
        for (String name : List.of("a", "A", "a-2", "a!", "a-2", "a-2-2", "a-3")) {
            assertThat(seen.add(names.unique(name))).as(name).isTrue();
        }
    }

    @Test
    void many_alike_take_no_longer_each() {
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            last = names.unique("\u65e5");
        }
        assertThat(last).isEqualTo("tactic-100000");
    }
}
