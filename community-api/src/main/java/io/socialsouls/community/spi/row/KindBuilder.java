package io.socialsouls.community.spi.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Declares a kind of rows. Columns come first, then what refers to them; {@link #read} ends it. Not thread-safe.
 *
 * @param <R> the rows
 */
public final class KindBuilder<R> {
    private static final int MAX_ID = 190;

    final String table;
    final Class<R> type;
    final RowClass rowClass;
    final Map<String, Column<R>> columns = new LinkedHashMap<>();
    Optional<Column<R>> version = Optional.empty();
    Optional<Column<R>> raised = Optional.empty();
    Optional<Column<R>> owner = Optional.empty();
    private final List<String> key = new ArrayList<>();
    private final Map<String, List<String>> uniqueSets = new LinkedHashMap<>();
    private final List<DeclaredList> lists = new ArrayList<>();

    /**
     * A column to order a list by.
     *
     * @param column its name
     * @param descending whether the greatest value comes first
     */
    public record By(String column, boolean descending) {}

    private record DeclaredList(String name, List<String> fixed, List<By> order, boolean across) {}

    private KindBuilder(String table, Class<R> type, RowClass rowClass) {
        this.table = table;
        this.type = type;
        this.rowClass = rowClass;
    }

    /**
     * Begins a declaration.
     *
     * @param <R> the rows
     * @param rowClass what they are for
     * @param table their name on every storage
     * @param type their class
     * @return a builder without columns
     */
    public static <R> KindBuilder<R> of(RowClass rowClass, String table, Class<R> type) {
        return new KindBuilder<>(table, type, rowClass);
    }

    /**
     * Smallest first.
     *
     * @param column its name
     * @return for {@link #list}
     */
    public static By ascending(String column) {
        return new By(column, false);
    }

    /**
     * Greatest first.
     *
     * @param column its name
     * @return for {@link #list}
     */
    public static By descending(String column) {
        return new By(column, true);
    }

    /**
     * A {@link ColumnType#KEY} of 190 code points.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> id(String name, Function<? super R, String> getter) {
        return id(name, MAX_ID, getter);
    }

    /**
     * A {@link ColumnType#KEY}.
     *
     * @param name the column's
     * @param maxLength in code points
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> id(String name, int maxLength, Function<? super R, String> getter) {
        return column(name, ColumnType.KEY, maxLength, false, row -> Optional.of(getter.apply(row)));
    }

    /**
     * A {@link ColumnType#KEY} of 190 code points that a row may lack.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> optionalId(String name, Function<? super R, Optional<String>> getter) {
        return column(
                name, ColumnType.KEY, MAX_ID, true, row -> getter.apply(row).map(value -> value));
    }

    /**
     * A {@link ColumnType#CODE}.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> code(String name, Function<? super R, ? extends Enum<?>> getter) {
        return column(
                name,
                ColumnType.CODE,
                0,
                false,
                row -> Optional.of(getter.apply(row).name()));
    }

    /**
     * A {@link ColumnType#CODE} that a row may lack.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> optionalCode(String name, Function<? super R, ? extends Optional<? extends Enum<?>>> getter) {
        return column(name, ColumnType.CODE, 0, true, row -> getter.apply(row).map(Enum::name));
    }

    /**
     * A {@link ColumnType#TEXT}.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> text(String name, Function<? super R, String> getter) {
        return column(name, ColumnType.TEXT, 0, false, row -> Optional.of(getter.apply(row)));
    }

    /**
     * A {@link ColumnType#TEXT} that a row may lack.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> optionalText(String name, Function<? super R, Optional<String>> getter) {
        return column(name, ColumnType.TEXT, 0, true, row -> getter.apply(row).map(value -> value));
    }

    /**
     * A {@link ColumnType#INTEGER}.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> integer(String name, Function<? super R, Integer> getter) {
        return column(name, ColumnType.INTEGER, 0, false, row -> Optional.of(getter.apply(row)));
    }

    /**
     * A {@link ColumnType#LONG}.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> number(String name, Function<? super R, Long> getter) {
        return column(name, ColumnType.LONG, 0, false, row -> Optional.of(getter.apply(row)));
    }

    /**
     * A {@link ColumnType#INSTANT}.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> instant(String name, Function<? super R, Instant> getter) {
        return column(name, ColumnType.INSTANT, 0, false, row -> Optional.of(getter.apply(row)));
    }

    /**
     * A {@link ColumnType#INSTANT} that a row may lack.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> optionalInstant(String name, Function<? super R, Optional<Instant>> getter) {
        return column(
                name, ColumnType.INSTANT, 0, true, row -> getter.apply(row).map(value -> value));
    }

    /**
     * A {@link ColumnType#FLAG}.
     *
     * @param name the column's
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> flag(String name, Function<? super R, Boolean> getter) {
        return column(name, ColumnType.FLAG, 0, false, row -> Optional.of(getter.apply(row)));
    }

    /**
     * The version that writing a row makes: its rows are replaced. Without it they are written once, or raised.
     *
     * @param getter reads it
     * @return this builder
     */
    public KindBuilder<R> version(Function<? super R, Long> getter) {
        number("row_version", getter);
        version = Optional.of(named("row_version"));
        return this;
    }

    /**
     * What a row is found by.
     *
     * @param names columns that every row has, in this order
     * @return this builder
     */
    public KindBuilder<R> key(String... names) {
        key.addAll(List.of(names));
        return this;
    }

    /**
     * Rows are raised: one takes another's place if this number is greater.
     *
     * @param name an INTEGER column
     * @return this builder
     */
    public KindBuilder<R> raised(String name) {
        raised = Optional.of(named(name));
        return this;
    }

    /**
     * Whose a row is.
     *
     * @param name a KEY column
     * @return this builder
     */
    public KindBuilder<R> owner(String name) {
        owner = Optional.of(named(name));
        return this;
    }

    /**
     * No two rows of a group are equal in all of these.
     *
     * @param name names the set
     * @param columnNames at least one
     * @return this builder
     */
    public KindBuilder<R> unique(String name, String... columnNames) {
        if (uniqueSets.putIfAbsent(name, List.of(columnNames)) != null) {
            throw new IllegalStateException(table + " has two unique sets " + name);
        }
        return this;
    }

    /**
     * A list.
     *
     * @param name names it
     * @param fixed the columns that its parts are equal in, the last being one of several
     * @param order what it is ordered by, before what is left of the key
     * @return this builder
     */
    public KindBuilder<R> list(String name, List<String> fixed, By... order) {
        lists.add(new DeclaredList(name, fixed, List.of(order), false));
        return this;
    }

    /**
     * A list across groups.
     *
     * @param name names it
     * @param fixed the columns that its parts are equal in, the last being one of several
     * @param order what it is ordered by before the group's id: at most one column
     * @return this builder
     */
    public KindBuilder<R> across(String name, List<String> fixed, By... order) {
        lists.add(new DeclaredList(name, fixed, List.of(order), true));
        return this;
    }

    /**
     * Ends the declaration.
     *
     * @param reader makes a row of its values
     * @return the kind
     * @throws IllegalStateException if the declaration is not whole
     */
    public Kind<R> read(Function<? super RowValues, ? extends R> reader) {
        boolean personal = rowClass == RowClass.CONTENT || rowClass == RowClass.VAULT;
        if (personal && owner.isEmpty()) {
            throw new IllegalStateException(table + " is " + rowClass + " and has to say whose its rows are");
        }
        if (version.isPresent() && raised.isPresent()) {
            throw new IllegalStateException(table + " is either replaced by versions or raised, not both");
        }
        return new Kind<>(this, reader);
    }

    List<Column<R>> keyColumns() {
        return key.stream().map(this::required).toList();
    }

    List<UniqueSet<R>> uniqueSets() {
        return uniqueSets.entrySet().stream()
                .map(set -> new UniqueSet<>(
                        set.getKey(), set.getValue().stream().map(this::named).toList()))
                .toList();
    }

    Map<String, RowList<R>> lists(Supplier<Kind<R>> kind) {
        List<DeclaredList> declared = new ArrayList<>();
        declared.add(new DeclaredList(Kind.BY_KEY, List.of(), List.of(), false));
        owner.ifPresent(
                column -> declared.add(new DeclaredList(Kind.BY_OWNER, List.of(column.name()), List.of(), false)));
        lists.stream().filter(list -> !list.across()).forEach(declared::add);
        lists.stream().filter(DeclaredList::across).forEach(declared::add);
        Map<String, RowList<R>> made = new LinkedHashMap<>();
        for (DeclaredList list : declared) {
            if (list.across() && list.order().size() > 1) {
                throw new IllegalStateException(table + " " + list.name() + ": one column before the group at most");
            }
            List<Column<R>> fixed = list.fixed().stream().map(this::named).toList();
            RowList<R> added = new RowList<>(
                    kind,
                    list.name(),
                    fixed,
                    order(list, fixed),
                    list.across(),
                    list.order().size());
            if (made.putIfAbsent(list.name(), added) != null) {
                throw new IllegalStateException(table + " has two lists " + list.name());
            }
        }
        return made;
    }

    private List<Order<R>> order(DeclaredList list, List<Column<R>> fixed) {
        List<Order<R>> order = new ArrayList<>();
        list.order().forEach(by -> order.add(new Order<>(required(by.column()), by.descending())));
        for (Column<R> column : keyColumns()) {
            boolean named = order.stream().anyMatch(each -> each.column().equals(column));
            // The last fixed column may be one of several, so it has to tell their rows apart.
            boolean settled = fixed.indexOf(column) >= 0 && fixed.indexOf(column) < fixed.size() - 1;
            if (!named && !settled) {
                order.add(new Order<>(column, false));
            }
        }
        return order;
    }

    private Column<R> required(String name) {
        Column<R> column = named(name);
        if (column.optional()) {
            throw new IllegalStateException(
                    table + "." + name + " may be absent, so nothing is found or ordered by it");
        }
        return column;
    }

    private Column<R> named(String name) {
        return Optional.ofNullable(columns.get(name))
                .orElseThrow(() -> new IllegalStateException(table + " has no column " + name));
    }

    private KindBuilder<R> column(
            String name, ColumnType of, int maxLength, boolean optional, Function<? super R, Optional<Object>> getter) {
        if (columns.putIfAbsent(name, new Column<>(name, of, maxLength, optional, getter)) != null) {
            throw new IllegalStateException(table + " has two columns " + name);
        }
        return this;
    }
}
