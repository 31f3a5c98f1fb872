package io.socialsouls.community.core.access;

import io.socialsouls.community.core.message.RefusalKeys;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.person.IdempotencyKey;

/** Why a call does not get through, whatever it is about. */
public sealed interface AccessRefusal extends Refusal {
    /** There is no such group, or this person may not know of it: the two read alike. */
    record UnknownGroup(GroupId group) implements AccessRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.NOT_FOUND,
                    "there is no group " + group + " that this person may know of",
                    RefusalKeys.UNKNOWN_GROUP);
        }
    }

    /**
     * There is no such thing, or it is not for this actor to see: the two read alike.
     *
     * @param thing for example {@code post}
     * @param id which
     */
    record NotFound(String thing, Object id) implements AccessRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.NOT_FOUND, "there is no " + thing + " " + id + " here", RefusalKeys.NOT_FOUND);
        }
    }

    /** The member's role does not include what this takes. */
    record LacksPermission(Role role, Standing standing, Permission permission) implements AccessRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.NOT_ALLOWED,
                    needs(role, standing, permission),
                    RefusalKeys.PERMISSION,
                    new MessageArgument.Text(permission.text()));
        }
    }

    /** The member's role includes it, but the member is muted. */
    record Muted(Role role, Permission permission) implements AccessRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(ErrorCode.NOT_ALLOWED, needs(role, Standing.MUTED, permission), RefusalKeys.MUTED);
        }
    }

    /** The idempotency key stands for another command, or the same with other arguments. */
    record KeyUsed(IdempotencyKey key) implements AccessRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.ALREADY_EXISTS,
                    "idempotency key " + key + " was used for another command; a key belongs to one command",
                    RefusalKeys.KEY_USED);
        }
    }

    private static String needs(Role role, Standing standing, Permission permission) {
        return "a member with role " + Permission.text(role) + " and standing " + Permission.text(standing)
                + " may not do this; it needs permission " + permission.text();
    }
}
