package io.socialsouls.community.core.access;

import io.socialsouls.community.core.message.RefusalKeys;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.post.PostId;

/** Why nothing is done with a post. */
public sealed interface PostRefusal extends Refusal {
    /** Somebody else has to decide on one's own post. */
    record OwnPost() implements PostRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.NOT_ALLOWED, "somebody else has to decide on one's own post", RefusalKeys.OWN_POST);
        }
    }

    /** Somebody decided on it before. */
    record Decided(PostId post, Decision.Outcome outcome) implements PostRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.WRONG_STATE, "post " + post + " is decided on already: " + outcome, RefusalKeys.DECIDED);
        }
    }

    /** This release cannot show what is in it. */
    record NotReadable(PostId post) implements PostRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.WRONG_STATE,
                    "post " + post + " holds what this release does not know; decide where a later one runs",
                    RefusalKeys.NOT_READABLE);
        }
    }

    /** Only the asker may accept an answer. */
    record NotTheAsker() implements PostRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.NOT_ALLOWED, "only who asked may accept an answer", RefusalKeys.NOT_THE_ASKER);
        }
    }
}
