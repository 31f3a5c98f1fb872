package io.socialsouls.community.core.access;

import io.socialsouls.community.core.message.RefusalKeys;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;

/** Why a membership is not changed. */
public sealed interface MemberRefusal extends Refusal {
    /** Whoever is invited need not ask to be let in. */
    record Invited() implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState("this person is invited; accept the invitation", RefusalKeys.INVITED);
        }
    }

    /** A member need not ask to be let in. */
    record IsMember() implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState("this person is a member already; nothing to ask", RefusalKeys.IS_MEMBER);
        }
    }

    /** Suspended and banned people may not ask to be let in. */
    record Sanctioned() implements MemberRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.NOT_ALLOWED, "a moderator has to lift a sanction first", RefusalKeys.SANCTIONED);
        }
    }

    /** There is no invitation to accept. */
    record NotInvited() implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState("this person is not invited; ask to be let in", RefusalKeys.NOT_INVITED);
        }
    }

    /** Whoever is in, or was sent out, cannot be invited. */
    record NotOutside(Standing standing) implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState(
                    "this person is " + standing + "; only who is outside can be invited", RefusalKeys.NOT_OUTSIDE);
        }
    }

    /** The member did not ask to be let in. */
    record NotWaiting(MemberId member, Standing standing) implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState("member " + member + " is " + standing + "; expected REQUESTED", RefusalKeys.NOT_WAITING);
        }
    }

    /** A muted member gets no other role. */
    record NotActive(MemberId member, Standing standing) implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState("member " + member + " is " + standing + "; expected ACTIVE", RefusalKeys.NOT_ACTIVE);
        }
    }

    /** A group always has an owner. */
    record LastOwner() implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState("this is the last owner; appoint another first", RefusalKeys.LAST_OWNER);
        }
    }

    /** Owners are not limited, and the team only by owners. */
    record Outranked(Role role) implements MemberRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.NOT_ALLOWED, "this actor may not limit a member who is " + role, RefusalKeys.OUTRANKED);
        }
    }

    /** The member is limited in that way already. */
    record LimitedAlready(MemberId member, Standing standing) implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState("member " + member + " is " + standing + " already", RefusalKeys.LIMITED_ALREADY);
        }
    }

    /** Nobody outside is limited. */
    record NotInside(MemberId member, Standing standing) implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState(
                    "member " + member + " is " + standing + "; only who is inside can be limited",
                    RefusalKeys.NOT_INSIDE);
        }
    }

    /** There is no sanction to lift. */
    record NotLimited(MemberId member, Standing standing) implements MemberRefusal {
        @Override
        public Explanation explained() {
            return wrongState(
                    "member " + member + " is " + standing + "; there is nothing to lift", RefusalKeys.NOT_LIMITED);
        }
    }

    private static Explanation wrongState(String text, String key) {
        return Explanation.of(ErrorCode.WRONG_STATE, text, key);
    }
}
