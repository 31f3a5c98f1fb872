package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Lists that are read in steps while others write. Rows are numbered in the order in which they are listed. */
public abstract class PagingRules extends StorageRules {
    /** For subclasses. */
    protected PagingRules() {}

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTS_GO_ON, SpiRule.LISTS})
    public final void members_go_on_after_the_last_seen_whatever_was_written(
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> between,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        goesOn(
                before,
                between,
                limit,
                (unit, number) -> {
                    unit.memberships().put(Rows.membership(id(number), Standing.ACTIVE, time(number), 1));
                },
                (after, most) -> numbers(
                        read(unit -> unit.memberships()
                                .list(
                                        EnumSet.of(Standing.ACTIVE),
                                        after.map(number ->
                                                Rows.membership(id(number), Standing.ACTIVE, time(number), 1)),
                                        most)),
                        row -> row.id().value()));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTS_GO_ON, SpiRule.LISTS})
    public final void threads_go_on_after_the_last_seen_whatever_was_written(
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> between,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        goesOn(
                before,
                between,
                limit,
                (unit, number) -> {
                    unit.threads().put(Rows.thread(id(number), time(-(number / 5 * 5)), 1));
                },
                (after, most) -> numbers(
                        read(unit -> unit.threads()
                                .latest(
                                        after.map(number -> Rows.thread(id(number), time(-(number / 5 * 5)), 1)),
                                        most)),
                        row -> row.id().value()));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTS_GO_ON, SpiRule.LISTS})
    public final void an_inbox_goes_on_after_the_last_seen_whatever_was_written(
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> between,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        goesOn(
                before,
                between,
                limit,
                (unit, number) -> {
                    unit.notices()
                            .put(Rows.notice(id(number), "m", NoticeKind.REPLY, time(-(number / 5 * 5)), false, 1));
                },
                (after, most) -> numbers(
                        read(unit -> unit.notices()
                                .list(
                                        MemberId.of("m"),
                                        EnumSet.allOf(NoticeKind.class),
                                        after.map(number -> Rows.notice(
                                                id(number), "m", NoticeKind.REPLY, time(-(number / 5 * 5)), false, 1)),
                                        most)),
                        row -> row.id().value()));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTS_GO_ON, SpiRule.LISTS})
    public final void what_waits_goes_on_after_the_last_seen_whatever_was_written(
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> between,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        goesOn(
                before,
                between,
                limit,
                (unit, number) -> {
                    unit.reviews().put(Rows.waiting(id(number), time(number), 1));
                },
                (after, most) -> numbers(
                        read(unit -> unit.reviews()
                                .waiting(after.map(number -> Rows.waiting(id(number), time(number), 1)), most)),
                        row -> row.post().value()));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTS_GO_ON, SpiRule.LISTS})
    public final void experiments_go_on_after_the_last_seen_whatever_was_written(
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> between,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        goesOn(
                before,
                between,
                limit,
                (unit, number) -> {
                    unit.experiments().insert(Rows.experiment(id(number), time(number)));
                },
                (after, most) -> numbers(
                        read(unit -> unit.experiments()
                                .list(after.map(number -> Rows.experiment(id(number), time(number))), most)),
                        row -> row.id().value()));
    }

    /** After the first step others write; then everything that was or came behind the last row seen must follow. */
    private void goesOn(
            Set<Integer> before,
            Set<Integer> between,
            int limit,
            BiConsumer<GroupUnit, Integer> put,
            BiFunction<Optional<Integer>, Integer, List<Integer>> list) {
        write(unit -> before.forEach(number -> put.accept(unit, number)));
        List<Integer> seen = new ArrayList<>(list.apply(Optional.empty(), limit));
        assertThat(seen).isEqualTo(new TreeSet<>(before).stream().limit(limit).toList());
        if (seen.isEmpty()) {
            return;
        }
        int last = seen.get(seen.size() - 1);
        TreeSet<Integer> all = new TreeSet<>(before);
        between.stream().filter(all::add).forEach(number -> write(unit -> put.accept(unit, number)));
        List<Integer> rest = new ArrayList<>();
        for (List<Integer> step = list.apply(Optional.of(last), limit);
                !step.isEmpty() && rest.size() <= all.size();
                step = list.apply(Optional.of(step.get(step.size() - 1)), limit)) {
            assertThat(step).hasSizeLessThanOrEqualTo(limit);
            rest.addAll(step);
        }
        assertThat(rest).containsExactlyElementsOf(all.tailSet(last, false));
    }

    private static <R> List<Integer> numbers(List<R> rows, Function<R, String> id) {
        return rows.stream().map(id).map(Integer::valueOf).toList();
    }

    /** Five rows share a time, so that the id decides among them. */
    private static Instant time(int number) {
        return Rows.NOON.plusNanos(1_000L * Math.floorDiv(number, 5));
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
