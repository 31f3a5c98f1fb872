package io.socialsouls.community.core.post;

import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.List;
import java.util.Optional;

/** Finds posts for an actor who may see them. */
public final class VisiblePosts {
    private VisiblePosts() {}

    /**
     * Finds a post that the group sees.
     *
     * @param context the call
     * @param id which one
     * @return published
     */
    public static PostRow published(CommandContext context, PostId id) {
        return row(context, id)
                .filter(row -> row.state() == PostState.PUBLISHED)
                .orElseThrow(() -> CommandContext.notFound("post", id));
    }

    /** Finds a post that the actor may see: published, or held or rejected and the actor's own or to decide on. */
    static PostRow visible(CommandContext context, PostId id) {
        PostRow row = row(context, id).orElseThrow(() -> CommandContext.notFound("post", id));
        if (row.state() != PostState.PUBLISHED
                && !context.has(Permission.MODERATE)
                && !Bylines.author(context, row).equals(context.actor())) {
            throw CommandContext.notFound("post", id);
        }
        return row;
    }

    /**
     * Reads a post's row.
     *
     * @param context the call
     * @param id which one
     * @return in whatever state
     */
    public static Optional<PostRow> row(CommandContext context, PostId id) {
        return Optional.ofNullable(context.unit().posts().find(List.of(id)).get(id));
    }

    /**
     * Reads a post's words.
     *
     * @param context the call
     * @param id whose
     * @return what was written
     */
    public static ContentRow words(CommandContext context, PostId id) {
        return Optional.ofNullable(
                        context.unit().contents().find(List.of(id.value())).get(id.value()))
                .orElseGet(() -> erased(id));
    }

    /**
     * What a post's thread is about.
     *
     * @param context the call
     * @param post any post of it
     * @return its title
     */
    public static String title(CommandContext context, PostRow post) {
        return words(context, post.thread()).title().orElse("");
    }

    static ContentRow erased(PostId id) {
        return new ContentRow(id.value(), "", Optional.empty(), "");
    }

    static ThreadRow find(CommandContext context, PostId thread) {
        return context.unit()
                .threads()
                .find(thread)
                .orElseThrow(() -> new IllegalStateException("published post without its thread's row: " + thread));
    }
}
