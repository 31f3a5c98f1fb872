package io.socialsouls.community.post;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.group.MemberId;
import java.util.Objects;

/** Under what a post is kept and journaled. An alias says nothing of the member; only the vault knows. */
public sealed interface Byline {
    /**
     * By name.
     *
     * @param member who said it
     */
    record Named(MemberId member) implements Byline {
        public Named {
            Objects.requireNonNull(member, "member");
        }
    }

    /**
     * Under an alias, the same for one member within one thread, drawn anew in every other.
     *
     * @param code a few random characters
     */
    record Alias(String code) implements Byline {
        public Alias {
            Check.id("alias", code);
        }
    }
}
