package io.socialsouls.community.testkit;

import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Storages that take texts for the same that are not. */
final class BrokenComparisons {
    private static final int SHORT = 180;

    private BrokenComparisons() {}

    static Storage comparesPersonsWithoutCase(Storage right) {
        return folds(right, IdentityRow.KIND, "person_id", BrokenComparisons::lower);
    }

    static Storage comparesAttemptsWithoutCase(Storage right) {
        return folds(right, IdempotencyRow.KIND, "idempotency_key", BrokenComparisons::lower);
    }

    static Storage comparesAliasCodesWithoutCase(Storage right) {
        return folds(right, AliasRow.KIND, "code", BrokenComparisons::lower);
    }

    static Storage comparesNamesWithoutAccents(Storage right) {
        return folds(
                right,
                IdentityRow.KIND,
                "display_name",
                name -> Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    }

    static Storage comparesWithoutTrailingBlanks(Storage right) {
        return folds(right, ContributionRow.KIND, "taken_key", String::stripTrailing);
    }

    static Storage cutsLongKeysInOneIndex(Storage right) {
        return folds(
                right,
                IdentityRow.KIND,
                "person_id",
                person -> person.codePointCount(0, person.length()) < SHORT
                        ? person
                        : person.substring(0, person.offsetByCodePoints(0, SHORT)));
    }

    static Storage looksAcrossGroupsWithoutCase(Storage right) {
        Set<String> persons = ConcurrentHashMap.newKeySet();
        Storage noting = Tampering.puts(right, IdentityRow.KIND, (unit, rows) -> {
            rows.forEach(row -> persons.add(row.person().value()));
            unit.put(IdentityRow.KIND, rows);
        });
        return new TamperedStorage(noting) {
            @Override
            public Directory directory() {
                return new Directory() {
                    @Override
                    public <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
                        return right.directory().list(isOfPerson(of) ? alike(of, persons) : of, after, limit);
                    }
                };
            }
        };
    }

    private static boolean isOfPerson(Selection<?> of) {
        return of.list().kind().equals(IdentityRow.KIND) && of.list().name().equals("person");
    }

    private static <R> Selection<R> alike(Selection<R> of, Set<String> persons) {
        return of.list()
                .whereIn(persons.stream()
                        .filter(person -> of.among().stream()
                                .anyMatch(asked -> lower((String) asked).equals(lower(person))))
                        .toList());
    }

    private static <T> Storage folds(Storage right, Kind<T> kind, String column, UnaryOperator<String> fold) {
        return new TamperedStorage(right, unit -> new FoldedUnit<>(unit, kind, column, fold));
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
