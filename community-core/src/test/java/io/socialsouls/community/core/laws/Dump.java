package io.socialsouls.community.core.laws;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.GroupUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** All rows of all stores of one group. What no store lists is looked up by every id that was ever drawn. */
final class Dump {
    private static final int ALL = Integer.MAX_VALUE;

    private final List<String> lines = new ArrayList<>();
    private final GroupUnit unit;
    private final List<MemberId> members;
    private final List<PostId> posts;

    private Dump(GroupUnit unit, List<String> ids) {
        this.unit = unit;
        this.members = ids.stream()
                .map(MemberId::of)
                .filter(id -> unit.memberships().find(id).isPresent())
                .toList();
        this.posts = ids.stream().map(PostId::of).toList();
    }

    static List<String> of(World world) {
        return of(world, world.group);
    }

    static List<String> of(World world, GroupId group) {
        List<String> ids = world.ids.drawn();
        return world.storage.<List<String>>inUnit(group, unit -> {
            Dump dump = new Dump(unit, ids);
            dump.state(ids);
            dump.said();
            dump.vault(world.known.keys);
            return List.copyOf(dump.lines);
        });
    }

    /** The rows of the journal as they are stored. */
    static List<String> journal(World world) {
        return world.storage.<List<String>>inUnit(
                world.group,
                unit -> unit.journal().list(0, ALL).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private void state(List<String> ids) {
        add(unit.group().find());
        for (int version = 1; unit.policies().find(version).isPresent(); version++) {
            add(unit.policies().find(version));
        }
        unit.memberships()
                .list(EnumSet.allOf(Standing.class), Optional.empty(), ALL)
                .forEach(this::add);
        unit.experiments().list(Optional.empty(), ALL).forEach(this::add);
        ids.forEach(id -> {
            add(unit.contributions().find(ContributionId.of(id)));
            add(unit.contributions().list(ExperimentId.of(id)));
        });
        unit.journal().list(0, ALL).forEach(this::add);
    }

    private void said() {
        unit.threads().latest(Optional.empty(), ALL).forEach(this::add);
        unit.posts().find(posts).values().stream().map(String::valueOf).sorted().forEach(this::add);
        unit.contents().find(posts.stream().map(PostId::value).toList()).values().stream()
                .map(String::valueOf)
                .sorted()
                .forEach(this::add);
        posts.forEach(post -> {
            add(unit.posts().published(post, 0, ALL));
            add(unit.reviews().find(post));
        });
        add(unit.reviews().waiting(Optional.empty(), ALL));
    }

    private void vault(List<IdempotencyKey> keys) {
        posts.forEach(id -> add(unit.notices().find(NoticeId.of(id.value()))));
        for (MemberId member : members) {
            add(unit.identities().find(List.of(member)));
            add(unit.notices().list(member, EnumSet.allOf(NoticeKind.class), Optional.empty(), ALL));
            for (PostId post : posts) {
                add(unit.aliases().find(post, member));
                unit.readMarkers()
                        .places(member, List.of(post))
                        .forEach((thread, place) -> lines.add(member + " read " + thread + " up to " + place));
                if (!unit.thanks().thanked(member, List.of(post)).isEmpty()) {
                    lines.add(member + " thanked for " + post);
                }
            }
        }
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            for (IdempotencyKey key : keys) {
                add(unit.outcomes().find(Samples.person(person), key));
            }
        }
    }

    private void add(Optional<?> row) {
        row.ifPresent(this::add);
    }

    private void add(List<?> rows) {
        if (!rows.isEmpty()) {
            lines.add(rows.toString());
        }
    }

    private void add(Object row) {
        lines.add(row.toString());
    }
}
