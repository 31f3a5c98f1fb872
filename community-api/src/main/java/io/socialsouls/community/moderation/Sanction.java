package io.socialsouls.community.moderation;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;

/**
 * A limit on a member. It takes effect at the member's next call.
 *
 * @param reason why, for the member, at most {@value Limits#MAX_SANCTION_REASON_LENGTH} characters
 */
public record Sanction(Kind kind, String reason) {

    public Sanction {
        Objects.requireNonNull(kind, "kind");
        Check.text("reason", reason, Limits.MAX_SANCTION_REASON_LENGTH);
    }

    /** The ways to limit a member. */
    public enum Kind {
        /** May read, may not say anything. */
        MUTE(Standing.MUTED),
        /** Out until it is lifted. */
        SUSPEND(Standing.SUSPENDED),
        /** Out for good. */
        BAN(Standing.BANNED);

        private final Standing standing;

        Kind(Standing standing) {
            this.standing = standing;
        }

        /** {@return the standing that it brings: muted, suspended or banned} */
        public Standing standing() {
            return standing;
        }
    }

    /**
     * {@return a sanction that mutes a member}
     *
     * @param reason why, for the member
     */
    public static Sanction mute(String reason) {
        return new Sanction(Kind.MUTE, reason);
    }

    /**
     * {@return a sanction that suspends a member}
     *
     * @param reason why, for the member
     */
    public static Sanction suspend(String reason) {
        return new Sanction(Kind.SUSPEND, reason);
    }

    /**
     * {@return a sanction that bans a member}
     *
     * @param reason why, for the member
     */
    public static Sanction ban(String reason) {
        return new Sanction(Kind.BAN, reason);
    }
}
