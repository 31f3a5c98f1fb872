package io.socialsouls.community.core.post;

import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.List;
import java.util.Map;
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
     * Reads what is in a post.
     *
     * @param context the call
     * @param id which
     * @return as far as it can be shown
     */
    public static PostBody body(CommandContext context, PostId id) {
        return body(context, context.unit().contents().find(List.of(id.value())), id);
    }

    /**
     * What a post's thread is about.
     *
     * @param context the call
     * @param post any post of it
     * @return its title
     */
    public static String title(CommandContext context, PostRow post) {
        return body(context, post.thread()).heading().orElse("");
    }

    /** What is in a post of which the words that there are were read. */
    static PostBody body(CommandContext context, Map<String, ContentRow> words, PostId id) {
        return Optional.ofNullable(words.get(id.value()))
                .map(row -> context.services().codec().postBody(row.contentJson()))
                .orElseGet(PostBody.Erased::new);
    }

    static ThreadRow find(CommandContext context, PostId thread) {
        return context.unit()
                .threads()
                .find(thread)
                .orElseThrow(() -> new IllegalStateException("published post without its thread's row: " + thread));
    }
}
