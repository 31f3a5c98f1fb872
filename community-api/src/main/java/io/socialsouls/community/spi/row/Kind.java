package io.socialsouls.community.spi.row;

import io.socialsouls.community.error.ConflictException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of rows, declared once: storages, the kit, archives and erasure follow this declaration. Made by
 * {@link KindBuilder}. Immutable.
 *
 * <p>The group's id stands before every key, unique set and list, and is no column: a unit of work has one group.
 *
 * @param <R> the rows, immutable values
 */
public final class Kind<R> {
    /** The list that every kind has, of all its rows by key. */
    public static final String BY_KEY = "key";

    /** The list that every kind has that says whose its rows are. */
    public static final String BY_OWNER = "owner";

    private final String table;
    private final Class<R> type;
    private final RowClass rowClass;
    private final List<Column<R>> columns;
    private final List<Column<R>> key;
    private final Optional<Column<R>> version;
    private final Optional<Column<R>> raised;
    private final Optional<Column<R>> owner;
    private final List<UniqueSet<R>> uniqueSets;
    private final Map<String, RowList<R>> lists;
    private final Function<? super RowValues, ? extends R> reader;

    Kind(KindBuilder<R> built, Function<? super RowValues, ? extends R> reader) {
        table = built.table;
        type = built.type;
        rowClass = built.rowClass;
        columns = List.copyOf(built.columns.values());
        key = built.keyColumns();
        version = built.version;
        raised = built.raised;
        owner = built.owner;
        uniqueSets = built.uniqueSets();
        lists = built.lists(() -> this);
        this.reader = reader;
    }

    /** {@return its name on every storage: lower-case words joined by underscores, at most 20 characters} */
    public String table() {
        return table;
    }

    /** {@return the class of its rows} */
    public Class<R> type() {
        return type;
    }

    /** {@return what its rows are for} */
    public RowClass rowClass() {
        return rowClass;
    }

    /** {@return all columns, in the order of their declaration} */
    public List<Column<R>> columns() {
        return columns;
    }

    /**
     * A column.
     *
     * @param name its name
     * @return the column
     * @throws IllegalArgumentException if it has none of that name
     */
    public Column<R> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " has no column " + name));
    }

    /** {@return the columns that a row is found by; none of the kind that has one row a group} */
    public List<Column<R>> key() {
        return key;
    }

    /** {@return the LONG column with the version that writing a row makes; absent if rows are written once, or raised} */
    public Optional<Column<R>> version() {
        return version;
    }

    /** {@return the INTEGER column that {@link Rows#raise} compares; absent if rows are not raised} */
    public Optional<Column<R>> raised() {
        return raised;
    }

    /** {@return the column that says whose a row is; every kind of content and vault has one} */
    public Optional<Column<R>> owner() {
        return owner;
    }

    /** {@return what has to be unique in a group besides the key} */
    public List<UniqueSet<R>> uniqueSets() {
        return uniqueSets;
    }

    /**
     * A unique set.
     *
     * @param name its name
     * @return the set
     * @throws IllegalArgumentException if it has none of that name
     */
    public UniqueSet<R> uniqueSet(String name) {
        return uniqueSets.stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " has no unique set " + name));
    }

    /** {@return all lists, {@link #BY_KEY} first, those across groups last} */
    public List<RowList<R>> lists() {
        return List.copyOf(lists.values());
    }

    /**
     * A list.
     *
     * @param name its name
     * @return the list
     * @throws IllegalArgumentException if it has none of that name
     */
    public RowList<R> list(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalArgumentException(table + " has no list " + name));
    }

    /**
     * What a row is found by.
     *
     * @param row a row
     * @return its key
     */
    public Key keyOf(R row) {
        List<Object> values = new ArrayList<>(key.size());
        for (Column<R> column : key) {
            values.add(column.present(row));
        }
        return new Key(values);
    }

    /**
     * The version that writing a row makes.
     *
     * @param row a row
     * @return 1 for rows without a version
     */
    public long versionOf(R row) {
        return version.map(column -> (Long) column.present(row)).orElse(1L);
    }

    /**
     * Refuses a row that does not follow on what is there: version 1 on nothing, version n + 1 on version n.
     *
     * @param before the row with the same key
     * @param row the row to put
     * @throws ConflictException if it does not follow
     */
    public void requireFollows(Optional<R> before, R row) {
        long found = before.map(this::versionOf).orElse(0L);
        long expected = versionOf(row) - 1;
        if (found != expected) {
            throw new ConflictException(
                    name(row) + ": found " + versionText(found) + ", expected " + versionText(expected));
        }
    }

    /**
     * Refuses a row that has something in common with another that no two rows share.
     *
     * @param row the row to put
     * @param set what no two rows share
     * @param holder the row that is there with what the row to put has in this set
     * @throws ConflictException if the holder is another row, by its key
     */
    public void requireUnique(R row, UniqueSet<R> set, Optional<R> holder) {
        if (holder.filter(other -> !keyOf(other).equals(keyOf(row))).isPresent()) {
            throw new ConflictException(name(row) + ": found another row with this " + set.name() + ", expected none");
        }
    }

    /**
     * Whether a row takes the place of another when it is raised.
     *
     * @param before the row that is there
     * @param row the row to raise
     * @return whether its number is greater
     */
    public boolean isRaisedBy(R before, R row) {
        Column<R> number = raised.orElseThrow(() -> new IllegalArgumentException(table + " is not raised"));
        return number.type().compare(number.present(row), number.present(before)) > 0;
    }

    /**
     * Makes a row of its values.
     *
     * @param values one for each column that the row has
     * @return a row equal to the one that the values came from
     */
    public R read(RowValues values) {
        return reader.apply(values);
    }

    /**
     * The values of a row, by the names of their columns.
     *
     * @param row a row
     * @return without those that are absent
     */
    public Map<String, Object> values(R row) {
        Map<String, Object> values = new HashMap<>();
        for (Column<R> column : columns) {
            column.of(row).ifPresent(value -> values.put(column.name(), value));
        }
        return values;
    }

    /**
     * What messages call a row.
     *
     * @param row a row
     * @return table and key; of the vault the table alone, as its keys are nobody else's concern
     */
    public String name(R row) {
        return name(keyOf(row));
    }

    /**
     * What messages call a row.
     *
     * @param of its key
     * @return table and key; of the vault the table alone
     */
    public String name(Key of) {
        return rowClass == RowClass.VAULT || of.values().isEmpty() ? table : table + " " + of;
    }

    @Override
    public String toString() {
        return table;
    }

    private static String versionText(long version) {
        return version == 0 ? "no row" : "version " + version;
    }
}
