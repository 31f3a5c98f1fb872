package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.testkit.kind.DrawnRows;
import io.socialsouls.community.testkit.kind.MadeKinds;
import io.socialsouls.community.testkit.kind.MadeRow;
import io.socialsouls.community.testkit.model.NaiveStorage;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

/** What the rules on kinds of rows that no release has are stated with: the storage, and beside it a naive one. */
abstract class MadeRules extends StorageRules {
    static final Kind<MadeRow> MADE = MadeRow.KIND;

    private Storage naive = new NaiveStorage();

    @Override
    final List<Kind<?>> madeKinds() {
        return MadeKinds.ALL;
    }

    /** Empties the naive storage, before each try. */
    @BeforeTry
    final void openNaiveStorage() {
        naive = new NaiveStorage();
    }

    /** {@return rows that meet} */
    @Provide
    final Arbitrary<List<MadeRow>> copies() {
        return DrawnRows.few(MADE).list().ofMinSize(1).ofMaxSize(15);
    }

    /** Puts what does not conflict, on both storages; on the tried one in a single step. */
    final List<MadeRow> keep(GroupId group, List<MadeRow> rows) {
        List<MadeRow> kept = new ArrayList<>();
        naive.inUnit(group, UnitMode.WRITES, unit -> {
            for (MadeRow row : rows) {
                try {
                    unit.put(MADE, List.of(row));
                    kept.add(row);
                } catch (ConflictException taken) {
                    assertThat(taken).isNotNull();
                }
            }
            return true;
        });
        storage().inUnit(group, UnitMode.WRITES, unit -> {
            unit.put(MADE, kept);
            return true;
        });
        return kept;
    }

    final List<MadeRow> keep(List<MadeRow> rows) {
        return keep(Rows.GROUP, rows);
    }

    /** Does the same to both storages, and expects the same to come of it. */
    final void sameOnBoth(Function<StorageUnit, Object> work) {
        Object expected = naive.<Object>inUnit(Rows.GROUP, UnitMode.WRITES, work);
        Object seen = storage().<Object>inUnit(Rows.GROUP, UnitMode.WRITES, work);
        assertThat(seen).isEqualTo(expected);
    }

    final Storage naive() {
        return naive;
    }

    final void inUnit(Consumer<StorageUnit> work) {
        inUnit(Rows.GROUP, work);
    }

    final void inUnit(GroupId group, Consumer<StorageUnit> work) {
        storage().inUnit(group, UnitMode.WRITES, unit -> {
            work.accept(unit);
            return true;
        });
    }

    static List<String> books(List<MadeRow> rows) {
        return rows.stream().map(MadeRow::book).toList();
    }
}
