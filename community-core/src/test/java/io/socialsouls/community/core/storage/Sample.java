package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.PostRow;
import java.time.Instant;
import java.util.Optional;

/** Rows to write, each from what matters to a test. */
final class Sample {
    static final GroupId GROUP = GroupId.of("g");
    static final Instant NOON = Instant.parse("2026-11-01T12:00:00.000001Z");

    private Sample() {}

    static GroupRow group(Charter charter, long version) {
        return new GroupRow(charter, NOON, 0, version);
    }

    static Charter listed() {
        return Charter.listed("Social Souls", "Learn together");
    }

    static MembershipRow membership(String id, Standing standing, Instant since, long version) {
        return new MembershipRow(MemberId.of(id), Role.MEMBER, standing, since, Optional.empty(), version);
    }

    static IdentityRow identity(String member, String person, long version) {
        return new IdentityRow(MemberId.of(member), PersonId.of(person), Profile.named("Name of " + person), version);
    }

    static AliasRow alias(String thread, String member, String code) {
        return new AliasRow(PostId.of(thread), MemberId.of(member), code);
    }

    static PostRow post(String id, String thread, PostState state, int place, long version) {
        return new PostRow(
                PostId.of(id),
                PostId.of(thread),
                Optional.empty(),
                PostKinds.REPLY,
                new Byline.Alias("x"),
                state,
                Optional.empty(),
                NOON,
                place,
                0,
                version);
    }

    static ContentRow content(String subject) {
        return new ContentRow(subject, "m", "{\"reply\":{\"text\":\"What is a lift?\"}}");
    }

    static IdempotencyRow outcome(String person, String key) {
        return new IdempotencyRow(PersonId.of(person), IdempotencyKey.of(key), "submit", "f", "{}", NOON);
    }
}
