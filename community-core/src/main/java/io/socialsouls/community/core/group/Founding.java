package io.socialsouls.community.core.group;

import com.google.common.hash.Hashing;
import io.socialsouls.community.core.command.Calls;
import io.socialsouls.community.core.command.Desk;
import io.socialsouls.community.core.command.Engine;
import io.socialsouls.community.core.command.Gate;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.OutcomeRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Founds groups. */
public final class Founding {
    private static final OutcomeForm<GroupId> GROUP_ID = new OutcomeForm<>(GroupId::value, GroupId::of);

    private static final String DRAWING = "group.found.id";

    private Founding() {}

    /**
     * Founds a group with its owner in it.
     *
     * @param engine what the call is made of
     * @param person who founds it
     * @param key the host's name for the attempt
     * @param charter what it is for
     * @param founder how the owner shows
     * @return the new group, or the one that the first attempt founded
     */
    public static GroupId found(
            Engine engine, PersonId person, Optional<IdempotencyKey> key, Charter charter, Profile founder) {
        Objects.requireNonNull(charter, "charter");
        Objects.requireNonNull(founder, "founder");
        GroupId id = GroupId.of(key.map(given -> drawn(engine, person, given)).orElseGet(engine.ids()::next));
        return new Desk(engine, person, id, key)
                .command("group.found", Gate.open(), List.of(charter, founder), GROUP_ID, scope -> {
                    found(scope, charter, founder);
                    return id;
                });
    }

    private static void found(Scope scope, Charter charter, Profile founder) {
        MemberId owner = MemberId.of(scope.engine().ids().next());
        scope.unit().group().put(new GroupRow(charter, scope.now(), 0, 1));
        scope.unit().identities().put(new IdentityRow(owner, scope.person(), founder, 1));
        scope.unit()
                .memberships()
                .put(new MembershipRow(owner, Role.OWNER, Standing.ACTIVE, scope.now(), Optional.of(scope.now()), 1));
        scope.happened(
                new Event.GroupFounded(owner, charter.visibility()), scope.id().value());
    }

    /**
     * A repeated founding has to find the group of the first one, and an id that follows from person and key would tell
     * who knows both whose group it is. So an id is drawn at random and kept in a drawer of the person's: a unit of its
     * own, in which no group is ever founded. It is not told of as a call, and a founding that fails leaves nothing else.
     */
    private static String drawn(Engine engine, PersonId person, IdempotencyKey key) {
        GroupId drawer = GroupId.of(Hashing.sha256()
                .hashString("what a person founds: " + person.value(), StandardCharsets.UTF_8)
                .toString());
        return Calls.repeated(
                engine,
                DRAWING,
                Optional.of(drawer),
                () -> engine.storage()
                        .<String>inUnit(
                                drawer,
                                unit -> unit.outcomes()
                                        .find(person, key)
                                        .map(OutcomeRow::outcomeJson)
                                        .orElseGet(() -> draw(engine, unit, person, key))));
    }

    private static String draw(Engine engine, GroupUnit unit, PersonId person, IdempotencyKey key) {
        String id = engine.ids().next();
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        unit.outcomes().insert(new OutcomeRow(person, key, DRAWING, "none", id, now));
        return id;
    }
}
