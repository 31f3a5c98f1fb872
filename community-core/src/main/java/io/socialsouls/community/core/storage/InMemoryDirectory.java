package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What is committed, across groups. Thread-safe; nothing waits here: a unit makes known what it changed when it commits,
 * one entry after the other, and whoever reads at that moment may see some of them.
 */
final class InMemoryDirectory implements Directory {
    private final NavigableSet<String> listed = new ConcurrentSkipListSet<>(BinaryOrder::compare);
    private final NavigableSet<Seat> seats = new ConcurrentSkipListSet<>(
            Comparator.comparing(Seat::person, BinaryOrder::compare).thenComparing(Seat::group, BinaryOrder::compare));

    @Override
    public List<GroupId> groupsOf(PersonId person, Optional<GroupId> after, int limit) {
        // No id is empty: this place is before a person's first.
        Seat start = new Seat(person.value(), after.map(GroupId::value).orElse(""));
        return seats.tailSet(start, false).stream()
                .takeWhile(seat -> seat.person().equals(person.value()))
                .limit(limit)
                .map(seat -> GroupId.of(seat.group()))
                .toList();
    }

    @Override
    public List<GroupId> listed(Optional<GroupId> after, int limit) {
        return listed.tailSet(after.map(GroupId::value).orElse(""), false).stream()
                .limit(limit)
                .map(GroupId::of)
                .toList();
    }

    void list(GroupId group, Visibility visibility) {
        if (visibility == Visibility.LISTED) {
            listed.add(group.value());
        } else {
            listed.remove(group.value());
        }
    }

    void enter(GroupId group, PersonId person) {
        seats.add(new Seat(person.value(), group.value()));
    }

    void leave(GroupId group, PersonId person) {
        seats.remove(new Seat(person.value(), group.value()));
    }

    private record Seat(String person, String group) {}
}
