package io.socialsouls.community.core.group;

import com.google.common.hash.Hashing;
import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.command.CallTemplate;
import io.socialsouls.community.core.command.Command;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Services;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.FoundingRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.UnitMode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Founds groups. */
public final class Founding {
    /** Founds a group. */
    public static final Command<Proposal, GroupId> FOUND = Command.giving(
            "group.found",
            AccessRule.anyone(),
            OutcomeForm.text(GroupId::value, GroupId::of),
            (context, proposal) -> () -> found(context, proposal));

    private static final String DRAWING = "group.found.id";
    /** What the id of a unit begins with that keeps what a person founds. */
    private static final String RESERVED = "~founding~";

    private Founding() {}

    /**
     * What is founded.
     *
     * @param charter what the group is for
     * @param founder how the owner shows
     */
    public record Proposal(Charter charter, Profile founder) {
        public Proposal {
            Objects.requireNonNull(charter, "charter");
            Objects.requireNonNull(founder, "founder");
        }
    }

    /**
     * Founds a group with its owner in it.
     *
     * @param runner who founds it
     * @param proposal what is founded
     * @return the new group, or the one that the first attempt founded
     */
    public static GroupId found(CommandRunner runner, Proposal proposal) {
        Services services = runner.services();
        GroupId id = runner.caller()
                .attempt()
                .map(key -> drawn(services, runner.caller().person(), key))
                .orElseGet(() -> fresh(services));
        return runner.in(id).run(FOUND, proposal);
    }

    private static GroupId found(CommandContext context, Proposal proposal) {
        Charter charter = proposal.charter();
        MemberId owner = MemberId.of(context.services().ids().next());
        context.unit().group().put(new GroupRow(charter, context.now(), 0, 1));
        context.unit().identities().put(new IdentityRow(owner, context.person(), proposal.founder(), 1));
        context.unit()
                .memberships()
                .put(new MembershipRow(
                        owner, Role.OWNER, Standing.ACTIVE, context.now(), Optional.of(context.now()), 1));
        context.happened(new Event.GroupFounded(owner, charter.visibility()));
        return context.id();
    }

    /**
     * A repeated founding has to find the group of the first one, and an id that follows from person and key would tell
     * who knows both whose group it is. So an id is drawn at random and kept in a drawer of the person's: a unit of its
     * own, in which no group is ever founded. It is not told of as a call, and a founding that fails leaves nothing else.
     */
    private static GroupId drawn(Services services, PersonId person, IdempotencyKey key) {
        GroupId drawer = GroupId.of(RESERVED
                + Hashing.sha256()
                        .hashString("what a person founds: " + person.value(), StandardCharsets.UTF_8)
                        .toString());
        return CallTemplate.repeated(
                services,
                DRAWING,
                Optional.of(drawer),
                () -> CallTemplate.<GroupId>inUnit(services, UnitMode.WRITES, drawer, unit -> {
                    unit.lock();
                    return unit.foundings()
                            .find(person, key)
                            .map(FoundingRow::drawn)
                            .orElseGet(() -> draw(services, unit, person, key));
                }));
    }

    private static GroupId draw(Services services, GroupUnit unit, PersonId person, IdempotencyKey key) {
        GroupId id = fresh(services);
        unit.foundings().insert(new FoundingRow(person, key, id));
        return id;
    }

    /** An id for a group, never of the form that is reserved for what persons found. */
    private static GroupId fresh(Services services) {
        String id = services.ids().next();
        if (id.startsWith(RESERVED)) {
            throw new InvalidValueException("id", id, "an id for a group that does not begin with " + RESERVED);
        }
        return GroupId.of(id);
    }
}
