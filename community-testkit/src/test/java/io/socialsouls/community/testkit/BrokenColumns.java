package io.socialsouls.community.testkit;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.testkit.kind.MadeRow;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Storages that give back something else than they were given. */
final class BrokenColumns {
    private BrokenColumns() {}

    static Storage truncatesLongText(Storage right) {
        return words(right, text -> text.substring(0, Math.min(text.length(), 65_535)));
    }

    static Storage trimsBlanks(Storage right) {
        return words(right, String::strip);
    }

    static Storage losesMicroseconds(Storage right) {
        return Tampering.putsChanged(
                right,
                ExperimentRow.KIND,
                row -> new ExperimentRow(
                        row.id(),
                        row.openedBy(),
                        row.opened().truncatedTo(ChronoUnit.MILLIS),
                        row.protocolJson(),
                        row.contributions(),
                        row.version()));
    }

    static Storage takesIdsWhateverTheCase(Storage right) {
        Storage lower = Tampering.raises(
                right,
                ReadMarkerRow.KIND,
                (unit, row) -> unit.raise(
                        ReadMarkerRow.KIND,
                        new ReadMarkerRow(MemberId.of(lower(row.member().value())), row.thread(), row.place())));
        return Tampering.finds(
                lower,
                ReadMarkerRow.KIND,
                (unit, keys) -> unit.find(
                        ReadMarkerRow.KIND,
                        keys.stream()
                                .map(key -> Key.of(
                                        lower((String) key.values().get(0)),
                                        key.values().get(1)))
                                .toList()));
    }

    static Storage takesEmptyTextForAbsent(Storage right) {
        return Tampering.putsChanged(
                right,
                MadeRow.KIND,
                row -> MadeRow.KIND.read(name ->
                        MadeRow.KIND.column(name).of(row).filter(value -> !name.equals("note") || !value.equals(""))));
    }

    static Storage normalisesJson(Storage right) {
        return Tampering.putsChanged(
                right,
                NoticeRow.KIND,
                row -> new NoticeRow(
                        row.id(),
                        row.member(),
                        row.kind(),
                        row.post(),
                        row.at(),
                        row.messageJson().replaceAll("\\s*([{}:,])\\s*", "$1"),
                        row.read(),
                        row.version()));
    }

    private static Storage words(Storage right, UnaryOperator<String> change) {
        return Tampering.putsChanged(
                right,
                ContentRow.KIND,
                row -> new ContentRow(row.subject(), row.owner(), change.apply(row.contentJson())));
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
