package io.socialsouls.community.core.command;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdSource;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Runs calls: each in one unit of work, each authorised in it. Thread-safe if its parts are. */
public final class Commands {
    private final Storage storage;
    private final InstantSource clock;
    private final IdSource ids;

    /**
     * Puts the engine together.
     *
     * @param storage where everything is kept
     * @param clock what time it is
     * @param ids where ids come from
     */
    public Commands(Storage storage, InstantSource clock, IdSource ids) {
        this.storage = storage;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Makes an id.
     *
     * @return a new one
     */
    public String newId() {
        return ids.next();
    }

    /**
     * What time it is.
     *
     * @return to the microsecond, as storages keep it
     */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Works on a group that nobody is in yet.
     *
     * @param <T> what the work results in
     * @param group a new id
     * @param work what to do
     * @return what {@code work} returned
     */
    public <T> T onNewGroup(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        return storage.inUnit(group, work);
    }

    /**
     * Binds a person to a group.
     *
     * @param person who acts
     * @param group where
     * @return what runs that person's calls there
     */
    public Desk desk(PersonId person, GroupId group) {
        return new Desk(this, person, group);
    }

    /**
     * Runs one person's calls in one group.
     *
     * @param commands the engine
     * @param person who acts
     * @param group where
     */
    public record Desk(Commands commands, PersonId person, GroupId group) {
        /**
         * Works as a member who has a permission.
         *
         * @param <T> what the work results in
         * @param permission what the work needs
         * @param work what to do
         * @return what {@code work} returned
         */
        public <T> T as(Permission permission, Function<? super Scope, ? extends T> work) {
            return commands.storage.inUnit(group, unit -> work.apply(authorise(unit, permission)));
        }

        /**
         * Works as somebody who may be a stranger, on a group that strangers may know of.
         *
         * @param <T> what the work results in
         * @param work what to do, given the unit and the group
         * @return what {@code work} returned
         */
        public <T> T asAnyone(Function<? super Approach, ? extends T> work) {
            return commands.storage.inUnit(group, unit -> {
                GroupRow row = unit.group().find().orElseThrow(this::unknown);
                Optional<MembershipRow> membership = membership(unit);
                boolean member = membership.filter(Desk::inForce).isPresent();
                if (!member && row.charter().visibility() != Visibility.LISTED) {
                    throw unknown();
                }
                return work.apply(new Approach(unit, row, membership, commands.now()));
            });
        }

        private Scope authorise(GroupUnit unit, Permission permission) {
            GroupRow row = unit.group().find().orElseThrow(this::unknown);
            MembershipRow membership = membership(unit).filter(Desk::inForce).orElseThrow(this::unknown);
            if (!permission.allows(membership.role())) {
                throw new CommunityException(
                        ErrorCode.NOT_ALLOWED,
                        "a " + membership.role().name().toLowerCase(Locale.ROOT) + " may not do this; it needs "
                                + permission);
            }
            return new Scope(unit, row, membership.id(), commands.now());
        }

        private Optional<MembershipRow> membership(GroupUnit unit) {
            return unit.vault().find(person).flatMap(who -> unit.memberships().find(who.member()));
        }

        private static boolean inForce(MembershipRow membership) {
            return membership.standing() == Standing.ACTIVE;
        }

        private CommunityException unknown() {
            return new CommunityException(
                    ErrorCode.NOT_FOUND, "there is no group " + group + " that this person may know of");
        }
    }

    /**
     * A call by somebody who may be a stranger, inside its unit of work.
     *
     * @param unit the group's stores
     * @param group the group
     * @param membership the actor's, of whatever standing
     * @param now when, to the microsecond
     */
    public record Approach(GroupUnit unit, GroupRow group, Optional<MembershipRow> membership, Instant now) {}
}
