package io.socialsouls.community.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.page.Cursor;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.000001Z");

    @Test
    void the_first_page_starts_nowhere() {
        assertThat(Cursors.position("feed", PageRequest.first(2))).isEmpty();
        assertThat(Cursors.place("thread", PageRequest.first(2))).isZero();
    }

    @Test
    void a_row_too_many_is_kept_back_and_the_next_page_starts_after_the_last_one_shown() {
        Page<String> page = page(List.of("a", "b", "c"));
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursors.position("feed", next(page))).contains(new Cursors.Position(NOON, "b"));
    }

    @Test
    void a_page_that_is_just_full_is_the_last_one() {
        assertThat(page(List.of("a", "b"))).isEqualTo(new Page<>(List.of("a", "b"), Optional.empty()));
    }

    @Test
    void a_place_comes_back_as_it_was_up_to_the_largest() {
        for (int place : List.of(1, 7, Integer.MAX_VALUE)) {
            Page<Integer> page = Cursors.page("thread", List.of(place, 0), PageRequest.first(1), Cursors.Position::of);
            assertThat(Cursors.place("thread", next(page))).isEqualTo(place);
        }
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        PageRequest next = next(page(List.of("a", "b", "c")));
        assertThatThrownBy(() -> Cursors.position("queue", next))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a cursor that this list gave");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed",
                "feed/2026-01-02T12:00:00Z",
                "feed/yesterday/b",
                "feed/1969-12-31T23:59:59.999999Z/b",
                "feed/9999-12-31T00:00:00Z/b"
            })
    void a_forged_cursor_is_refused(String plain) {
        assertThatThrownBy(() -> Cursors.position("feed", forged(plain))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_is_not_in_base_64_is_refused() {
        assertThatThrownBy(() -> Cursors.position("feed", PageRequest.after(new Cursor("?"), 2)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_earliest_and_the_latest_instant_that_storages_hold_are_read() {
        assertThat(Cursors.position("feed", forged("feed/1970-01-01T00:00:00Z/b")))
                .contains(new Cursors.Position(Instant.EPOCH, "b"));
        assertThat(Cursors.position("feed", forged("feed/9999-12-30T23:59:59.999999Z/b")))
                .isPresent();
    }

    @Test
    void a_place_beyond_the_largest_is_refused() {
        PageRequest beyond = forged("thread/2038-01-19T03:14:08Z/");
        assertThatThrownBy(() -> Cursors.place("thread", beyond))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(beyond.after().orElseThrow().value());
    }

    private static Page<String> page(List<String> rows) {
        return Cursors.page("feed", rows, PageRequest.first(2), row -> new Cursors.Position(NOON, row));
    }

    private static PageRequest next(Page<?> page) {
        return PageRequest.after(page.next().orElseThrow(), 2);
    }

    private static PageRequest forged(String plain) {
        byte[] bytes = plain.replace('/', '\u001f').getBytes(StandardCharsets.UTF_8);
        return PageRequest.after(
                new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)), 2);
    }
}
