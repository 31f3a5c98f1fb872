package io.socialsouls.community.jdbc;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;
import static io.socialsouls.community.spi.row.KindBuilder.descending;
import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which indexes a kind gets: what another one serves is left out. */
class IndexDefinitionTest {
    private static final String LONGEST_PREFIX = "p".repeat(24);
    private static final int MAX_NAME_OF_POSTGRESQL = 63;

    private record Row(String shelf, String book, String label, int pages) {}

    @Test
    void the_list_by_key_needs_none() {
        assertThat(indexes(kind -> kind)).isEmpty();
        assertThat(indexes(kind -> kind.list("shelf", List.of("shelf_id")))).isEmpty();
    }

    @Test
    void a_list_that_runs_against_the_key_needs_its_own() {
        assertThat(indexes(kind -> kind.list("shelf", List.of("shelf_id"), descending("book_id"))))
                .containsExactly("CREATE INDEX ix_t_books_shelf ON t_books (group_id, shelf_id, book_id DESC)");
    }

    @Test
    void one_that_begins_another_is_left_out_and_of_two_alike_the_first_is_kept() {
        assertThat(indexes(kind -> kind.list("label", List.of("label"))
                        .list(
                                "pages",
                                List.of("label"),
                                ascending("shelf_id"),
                                ascending("book_id"),
                                ascending("pages"))
                        .list(
                                "again",
                                List.of("label"),
                                ascending("shelf_id"),
                                ascending("book_id"),
                                ascending("pages"))))
                .containsExactly(
                        "CREATE INDEX ix_t_books_pages ON t_books (group_id, label, shelf_id, book_id, pages)");
    }

    @Test
    void what_is_unique_is_kept_and_serves_a_list_of_the_same_name() {
        assertThat(indexes(kind -> kind.unique("label", "label", "shelf_id", "book_id")
                        .unique("shelf", "shelf_id")
                        .list("label", List.of("label"))))
                .containsExactly(
                        "CREATE UNIQUE INDEX ux_t_books_label ON t_books (group_id, label, shelf_id, book_id)",
                        "CREATE UNIQUE INDEX ux_t_books_shelf ON t_books (group_id, shelf_id)");
    }

    @Test
    void across_groups_the_group_stands_behind_what_comes_first() {
        assertThat(indexes(kind -> kind.across("of_label", List.of("label"), descending("pages"))))
                .containsExactly("CREATE INDEX ix_t_books_across_of_label ON t_books"
                        + " (label, pages DESC, group_id, shelf_id, book_id)");
    }

    @Test
    void every_name_fits_a_database_with_short_names_under_the_longest_prefix() {
        Stream<String> names = JdbcSchema.definitions(Dialect.postgresql()).stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(LONGEST_PREFIX + table.name()),
                        table.indexes().stream().map(index -> index.name(LONGEST_PREFIX))));
        assertThat(names).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(MAX_NAME_OF_POSTGRESQL));
    }

    private static List<String> indexes(UnaryOperator<KindBuilder<Row>> lists) {
        KindBuilder<Row> kind = KindBuilder.of(RowClass.STATE, "books", Row.class)
                .id("shelf_id", Row::shelf)
                .id("book_id", Row::book)
                .id("label", Row::label)
                .integer("pages", Row::pages)
                .key("shelf_id", "book_id");
        return TableDefinition.of(lists.apply(kind).read(row -> new Row("", "", "", 0)), Dialect.h2())
                .indexes()
                .stream()
                .map(index -> index.statement("t_"))
                .toList();
    }
}
