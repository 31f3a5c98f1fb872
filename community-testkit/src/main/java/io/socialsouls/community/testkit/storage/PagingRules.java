package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Lists that are read in steps while others write. */
public abstract class PagingRules extends StorageRules {
    /** For subclasses. */
    protected PagingRules() {}

    @Property(tries = 125 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTS_GO_ON, SpiRule.LISTS})
    final void a_list_goes_on_after_the_last_seen_whatever_was_written(
            @ForAll PagedList list,
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> between,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        write(unit -> before.forEach(number -> list.put(unit, number)));
        List<Integer> seen = read(unit -> list.numbers(unit, Optional.empty(), limit));
        assertThat(seen).isEqualTo(new TreeSet<>(before).stream().limit(limit).toList());
        if (!seen.isEmpty()) {
            goesOn(list, limit, before, between, seen.get(seen.size() - 1));
        }
    }

    /** After the first step others write; then everything that was or came behind the last row seen must follow. */
    private void goesOn(PagedList list, int limit, Set<Integer> before, Set<Integer> between, int last) {
        TreeSet<Integer> all = new TreeSet<>(before);
        between.stream().filter(all::add).forEach(number -> write(unit -> list.put(unit, number)));
        List<Integer> rest = new ArrayList<>();
        Optional<Integer> after = Optional.of(last);
        while (after.isPresent() && rest.size() <= all.size()) {
            Optional<Integer> from = after;
            List<Integer> step = read(unit -> list.numbers(unit, from, limit));
            assertThat(step).hasSizeLessThanOrEqualTo(limit);
            rest.addAll(step);
            after = step.stream().reduce((first, second) -> second);
        }
        assertThat(rest).containsExactlyElementsOf(all.tailSet(last, false));
    }
}
