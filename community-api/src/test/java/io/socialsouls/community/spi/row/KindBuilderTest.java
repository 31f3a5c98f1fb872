package io.socialsouls.community.spi.row;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class KindBuilderTest {
    private record Note(String id, Optional<String> label, int number) {}

    @Test
    void a_declaration_that_is_not_whole_is_refused_with_what_is_wrong() {
        refused("note has two columns number", note -> note.integer("number", Note::number));
        refused("note has two unique sets id", note -> note.unique("id", "id").unique("id", "number"));
        refused("note has two lists key", note -> note.list("key", List.of("id")));
        refused(
                "note has two lists all",
                note -> note.list("all", List.of("id")).across("all", List.of("id")));
        refused("note has no column colour", note -> note.list("all", List.of("colour")));
        refused("note has no column colour", note -> note.owner("colour"));
        refused("note.label may be absent, so nothing is found or ordered by it", note -> note.key("label"));
        refused(
                "note.label may be absent, so nothing is found or ordered by it",
                note -> note.list("all", List.of(), ascending("label")));
        refused(
                "note all: one column before the group at most",
                note -> note.across("all", List.of(), ascending("number"), ascending("id")));
        refused(
                "note is either replaced by versions or raised, not both",
                note -> note.version(row -> 1L).raised("number"));
    }

    @Test
    void content_and_vault_say_whose_their_rows_are() {
        for (RowClass personal : List.of(RowClass.CONTENT, RowClass.VAULT)) {
            assertThatThrownBy(() -> read(note(personal)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("note is " + personal + " and has to say whose its rows are");
            assertThat(read(note(personal).owner("id")).list(Kind.BY_OWNER).fixed())
                    .extracting(Column::name)
                    .containsExactly("id");
        }
    }

    @Test
    void a_list_is_told_apart_by_what_of_the_key_is_neither_ordered_by_nor_settled() {
        Kind<Note> kind = read(note(RowClass.STATE)
                .key("number")
                .list("one", List.of("id"))
                .list("two", List.of("id", "number"))
                .list("named", List.of("number"), ascending("number")));
        assertThat(order(kind, "key")).containsExactly("id", "number");
        assertThat(order(kind, "one")).containsExactly("id", "number");
        assertThat(order(kind, "two")).containsExactly("number");
        assertThat(order(kind, "named")).containsExactly("number", "id");
    }

    private static List<String> order(Kind<Note> kind, String list) {
        return kind.list(list).order().stream().map(by -> by.column().name()).toList();
    }

    private static void refused(String message, UnaryOperator<KindBuilder<Note>> declared) {
        assertThatThrownBy(() -> read(declared.apply(note(RowClass.STATE))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static KindBuilder<Note> note(RowClass rowClass) {
        return KindBuilder.of(rowClass, "note", Note.class)
                .id("id", Note::id)
                .optionalId("label", Note::label)
                .integer("number", Note::number)
                .key("id");
    }

    private static Kind<Note> read(KindBuilder<Note> declared) {
        return declared.read(row -> new Note(row.text("id"), row.optionalText("label"), row.integer("number")));
    }
}
