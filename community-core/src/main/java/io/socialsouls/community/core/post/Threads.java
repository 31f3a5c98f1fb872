package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.List;
import java.util.Optional;

/** Finds posts for an actor who may see them. */
public final class Threads {
    private Threads() {}

    /**
     * Finds a post that the group sees.
     *
     * @param scope the call
     * @param id which one
     * @return published
     */
    public static PostRow published(Scope scope, PostId id) {
        return row(scope, id)
                .filter(row -> row.state() == PostState.PUBLISHED)
                .orElseThrow(() -> Scope.notFound("post", id));
    }

    /** Finds a post that the actor may see: published, or held or rejected and the actor's own or to decide on. */
    static PostRow visible(Scope scope, PostId id) {
        PostRow row = row(scope, id).orElseThrow(() -> Scope.notFound("post", id));
        if (row.state() != PostState.PUBLISHED
                && !scope.has(Permission.MODERATE)
                && !Bylines.author(scope, row).equals(scope.actor())) {
            throw Scope.notFound("post", id);
        }
        return row;
    }

    /**
     * Reads a post's row.
     *
     * @param scope the call
     * @param id which one
     * @return in whatever state
     */
    public static Optional<PostRow> row(Scope scope, PostId id) {
        return Optional.ofNullable(scope.unit().posts().find(List.of(id)).get(id));
    }

    /**
     * Reads a post's words.
     *
     * @param scope the call
     * @param id whose
     * @return what was written
     */
    public static ContentRow words(Scope scope, PostId id) {
        return Optional.ofNullable(
                        scope.unit().contents().find(List.of(id.value())).get(id.value()))
                .orElseGet(() -> erased(id));
    }

    /**
     * What a post's thread is about.
     *
     * @param scope the call
     * @param post any post of it
     * @return its title
     */
    public static String title(Scope scope, PostRow post) {
        return words(scope, post.thread()).title().orElse("");
    }

    static ContentRow erased(PostId id) {
        return new ContentRow(id.value(), Optional.empty(), "");
    }

    static ThreadRow find(Scope scope, PostId thread) {
        return scope.unit()
                .threads()
                .find(thread)
                .orElseThrow(() -> new IllegalStateException("published post without its thread's row: " + thread));
    }
}
