package io.socialsouls.community.testkit.law;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.testkit.community.TestGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the sample policies say of what is stored: written a second time on purpose, for the sample texts alone.
 *
 * @param group which knows the policies that were adopted
 * @param unit to read from
 */
record Examination(TestGroup group, GroupUnit unit) {
    private static final Duration NEW = Duration.ofDays(7);

    PolicyAction expected(PostId id, int version, Instant at) {
        ContentRow words = Objects.requireNonNull(
                unit.contents().find(List.of(id.value())).get(id.value()), "the words of a post");
        String all = words.contentJson().toLowerCase(Locale.ROOT);
        return switch (group.known().policy(version).orElse(-1)) {
            case 0 -> first(all, isNew(id, at));
            case 1 -> all.contains("lift") || all.contains("https:") ? PolicyAction.HOLD : PolicyAction.PUBLISH;
            default -> PolicyAction.PUBLISH;
        };
    }

    private static PolicyAction first(String words, boolean isNew) {
        if (words.contains("spam")) {
            return PolicyAction.REJECT;
        } else if (words.contains("buy now") || (isNew && words.contains("please"))) {
            return PolicyAction.HOLD;
        } else if (words.contains("will not believe")) {
            return PolicyAction.ASK_TO_REVISE;
        }
        return words.contains("https:") ? PolicyAction.NUDGE : PolicyAction.PUBLISH;
    }

    /** Read from the vault: the journal does not say who an anonymous author is. */
    private boolean isNew(PostId id, Instant at) {
        PostRow post = Objects.requireNonNull(unit.posts().find(List.of(id)).get(id), "a post");
        MemberId author = post.byline() instanceof Byline.Named named
                ? named.member()
                : unit.aliases()
                        .find(post.thread(), ((Byline.Alias) post.byline()).code())
                        .map(AliasRow::member)
                        .orElseThrow();
        return unit.memberships()
                .find(author)
                .flatMap(MembershipRow::joined)
                .filter(joined -> Duration.between(joined, at).compareTo(NEW) < 0)
                .isPresent();
    }
}
