package io.socialsouls.community.testkit.community;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.model.Stores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** All rows of all stores of one group. What no store lists is looked up by every id that was ever drawn. */
public final class Dump {
    private static final int ALL = Integer.MAX_VALUE;

    private final List<String> lines = new ArrayList<>();
    private final GroupUnit unit;
    private final List<String> ids;
    private final List<PostId> posts;

    private Dump(GroupUnit unit, List<String> ids) {
        this.unit = unit;
        this.ids = ids;
        this.posts = unit.posts().find(ids.stream().map(PostId::of).toList()).values().stream()
                .map(PostRow::id)
                .sorted(Comparator.comparing(PostId::value))
                .toList();
    }

    /**
     * What is kept of the group of a testGroup.
     *
     * @param testGroup which
     * @return a line for each row, in an order that depends on the rows alone
     */
    public static List<String> of(TestGroup testGroup) {
        return of(testGroup, testGroup.group());
    }

    /**
     * What is kept of a group.
     *
     * @param testGroup whose storage and ids
     * @param group which group
     * @return a line for each row, in an order that depends on the rows alone
     */
    public static List<String> of(TestGroup testGroup, GroupId group) {
        List<String> ids = testGroup.ids().drawn();
        List<IdempotencyKey> keys = testGroup.known().keys();
        return Stores.<List<String>>in(testGroup.storage(), group, unit -> {
            Dump dump = new Dump(unit, ids);
            dump.state();
            dump.said();
            dump.vault();
            dump.outcomes(keys);
            return List.copyOf(dump.lines);
        });
    }

    /**
     * The journal as it is stored.
     *
     * @param testGroup whose group
     * @return a line for each row
     */
    public static List<String> journal(TestGroup testGroup) {
        return Stores.<List<String>>in(
                testGroup.storage(),
                testGroup.group(),
                unit -> unit.journal().list(0, ALL).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private void state() {
        add(unit.group().find());
        for (int version = 1; unit.policies().find(version).isPresent(); version++) {
            add(unit.policies().find(version));
        }
        add(members());
        List<ExperimentRow> experiments = unit.experiments().list(Optional.empty(), ALL);
        add(experiments);
        experiments.forEach(row -> add(unit.contributions().list(row.id(), 999)));
        ids.forEach(id -> add(unit.contributions().find(ContributionId.of(id))));
        add(unit.journal().list(0, ALL));
    }

    private List<MembershipRow> members() {
        return unit.memberships().list(EnumSet.allOf(Standing.class), Optional.empty(), ALL);
    }

    private void said() {
        List<ThreadRow> threads = unit.threads().latest(Optional.empty(), ALL);
        add(threads);
        threads.forEach(row -> add(unit.posts().published(row.id(), 0, ALL)));
        add(sorted(unit.posts().find(posts).values()));
        add(sorted(unit.contents().find(ids).values()));
        posts.forEach(post -> add(unit.reviews().find(post)));
        add(unit.reviews().waiting(Optional.empty(), ALL));
    }

    private void vault() {
        ids.forEach(id -> add(unit.notices().find(NoticeId.of(id))));
        for (MembershipRow row : members()) {
            MemberId member = row.id();
            add(unit.identities().find(List.of(member)).values());
            add(unit.notices().list(member, EnumSet.allOf(NoticeKind.class), Optional.empty(), ALL));
            unit.aliases().codes(member, posts).keySet().stream()
                    .sorted(Comparator.comparing(PostId::value))
                    .forEach(thread -> add(unit.aliases().find(thread, member)));
            unit.readMarkers().places(member, posts).entrySet().stream()
                    .map(place -> member + " read " + place.getKey() + " up to " + place.getValue())
                    .sorted()
                    .forEach(lines::add);
            sorted(unit.thanks().thanked(member, posts)).forEach(post -> lines.add(member + " thanked for " + post));
        }
    }

    private void outcomes(List<IdempotencyKey> keys) {
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            for (IdempotencyKey key : keys) {
                add(unit.idempotency().find(Samples.person(person), key));
            }
        }
    }

    private static List<String> sorted(Collection<?> rows) {
        return rows.stream().map(String::valueOf).sorted().toList();
    }

    private void add(Optional<?> row) {
        row.map(String::valueOf).ifPresent(lines::add);
    }

    private void add(Collection<?> rows) {
        rows.stream().map(String::valueOf).forEach(lines::add);
    }
}
