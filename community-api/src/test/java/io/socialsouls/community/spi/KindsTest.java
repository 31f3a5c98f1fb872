package io.socialsouls.community.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is declared against kinds.txt, which is written by hand: whoever changes a kind says so in both. */
class KindsTest {
    @Test
    void every_kind_is_declared_as_it_is_written_down() throws IOException {
        String declared = Kinds.ALL.stream().map(KindsTest::written).collect(Collectors.joining("\n"));
        try (InputStream file = Objects.requireNonNull(KindsTest.class.getResourceAsStream("kinds.txt"))) {
            assertThat(declared).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static <R> String written(Kind<R> kind) {
        List<String> lines = new ArrayList<>();
        kind.columns().forEach(column -> lines.add(column(column)));
        lines.add("key" + names(kind.key()));
        kind.version().ifPresent(column -> lines.add("version " + column));
        kind.raised().ifPresent(column -> lines.add("raised by " + column));
        kind.owner().ifPresent(column -> lines.add("owner " + column));
        kind.uniqueSets().forEach(set -> lines.add("unique " + set.name() + ":" + names(set.columns())));
        kind.lists().forEach(list -> lines.add(list(list)));
        return kind.table() + " " + kind.rowClass() + "\n"
                + lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String column(Column<?> column) {
        return column + " " + column.type() + (column.type() == ColumnType.KEY ? " " + column.maxLength() : "")
                + (column.optional() ? ", may be absent" : "");
    }

    private static <R> String list(RowList<R> list) {
        List<Order<R>> order = list.order();
        Stream<String> group = list.across() ? Stream.of(" group") : Stream.of();
        Stream<String> ordered = Stream.of(
                        order.subList(0, list.beforeGroup()).stream().map(KindsTest::order),
                        group,
                        order.subList(list.beforeGroup(), order.size()).stream().map(KindsTest::order))
                .flatMap(part -> part);
        return "list " + list.name() + (list.across() ? " across groups" : "") + ":" + names(list.fixed()) + " |"
                + ordered.collect(Collectors.joining());
    }

    private static String order(Order<?> order) {
        return " " + order.column() + (order.descending() ? " descending" : "");
    }

    private static String names(List<? extends Column<?>> columns) {
        return columns.stream().map(column -> " " + column).collect(Collectors.joining());
    }
}
