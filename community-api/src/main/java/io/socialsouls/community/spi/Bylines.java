package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.Byline;
import java.util.Optional;

/** A byline as two columns, one of which is there. */
final class Bylines {
    private Bylines() {}

    static Optional<String> member(Byline byline) {
        return byline instanceof Byline.Named named ? Optional.of(named.member().value()) : Optional.empty();
    }

    static Optional<String> alias(Byline byline) {
        return byline instanceof Byline.Alias alias ? Optional.of(alias.code()) : Optional.empty();
    }

    static Byline of(Optional<String> member, Optional<String> alias) {
        return member.<Byline>map(id -> new Byline.Named(MemberId.of(id)))
                .orElseGet(() -> new Byline.Alias(
                        alias.orElseThrow(() -> new IllegalStateException("a post without a byline"))));
    }
}
