package io.socialsouls.community.moderation;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;

/**
 * What limits a member. Acts on the member's next call.
 *
 * @param kind how
 * @param reason why, for the member, at most {@value Limits#MAX_SANCTION_REASON_LENGTH} characters
 */
public record Sanction(Kind kind, String reason) {

    public Sanction {
        Objects.requireNonNull(kind, "kind");
        Check.text("reason", reason, Limits.MAX_SANCTION_REASON_LENGTH);
    }

    /** How a member is limited. */
    public enum Kind {
        /** Reads, says nothing. */
        MUTE(Standing.MUTED),
        /** Out until it is lifted. */
        SUSPEND(Standing.SUSPENDED),
        /** Out for good. */
        BAN(Standing.BANNED);

        private final Standing standing;

        Kind(Standing standing) {
            this.standing = standing;
        }

        /**
         * The standing that it brings.
         *
         * @return muted, suspended or banned
         */
        public Standing standing() {
            return standing;
        }
    }

    /**
     * Mutes a member.
     *
     * @param reason why, for the member
     * @return the sanction
     */
    public static Sanction mute(String reason) {
        return new Sanction(Kind.MUTE, reason);
    }

    /**
     * Suspends a member.
     *
     * @param reason why, for the member
     * @return the sanction
     */
    public static Sanction suspend(String reason) {
        return new Sanction(Kind.SUSPEND, reason);
    }

    /**
     * Bans a member.
     *
     * @param reason why, for the member
     * @return the sanction
     */
    public static Sanction ban(String reason) {
        return new Sanction(Kind.BAN, reason);
    }
}
