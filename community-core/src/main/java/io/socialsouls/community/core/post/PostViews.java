package io.socialsouls.community.core.post;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostPermission;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Posts as the actor sees them: everything that a page needs, each kind of row loaded once for all its posts. */
public final class PostViews {
    /** The place before the post that starts a thread. */
    private static final int NOTHING = -1;

    private static final AccessRule MODERATES = AccessRule.members(Permission.MODERATE);

    private final CommandContext context;
    private final Authors authors;
    private final Map<String, ContentRow> words;
    private final Set<PostId> thanked;
    private final Map<PostId, Integer> read;
    private final Map<PostId, PostRow> starts;

    private PostViews(
            CommandContext context,
            Authors authors,
            Map<String, ContentRow> words,
            Set<PostId> thanked,
            Map<PostId, Integer> read,
            Map<PostId, PostRow> starts) {
        this.context = context;
        this.authors = authors;
        this.words = words;
        this.thanked = thanked;
        this.read = read;
        this.starts = starts;
    }

    /**
     * Loads what some posts need.
     *
     * @param context the call
     * @param posts which; all that are asked for later
     * @return their views
     */
    public static PostViews load(CommandContext context, List<PostRow> posts) {
        return load(context, posts, List.of());
    }

    /** The same, with the rows of some threads, which are asked for next. */
    static PostViews load(CommandContext context, List<PostRow> posts, List<PostId> withThreads) {
        List<PostId> ids = posts.stream().map(PostRow::id).toList();
        List<PostId> threads = posts.stream().map(PostRow::thread).distinct().toList();
        Map<PostId, PostRow> starts = context.unit().posts().find(threads);
        List<PostId> thankedFor = thankedFor(posts);
        List<PostRow> shown = Stream.concat(posts.stream(), starts.values().stream())
                .distinct()
                .toList();
        Authors.readAhead(context, shown)
                .threads(withThreads)
                .contents(ids)
                .thanks(context.actor(), thankedFor)
                .readMarkers(context.actor(), threads)
                .read();
        return new PostViews(
                context,
                Authors.load(context, shown),
                context.unit().contents().find(ids.stream().map(PostId::value).toList()),
                context.unit().thanks().thanked(context.actor(), thankedFor),
                context.unit().readMarkers().places(context.actor(), threads),
                starts);
    }

    /**
     * One post.
     *
     * @param row which
     * @param accepted what was accepted in its thread
     * @return as the actor sees it
     */
    public PostView view(PostRow row, Optional<PostId> accepted) {
        PostBody body = VisiblePosts.body(context, words, row.id());
        Author author = authors.of(row);
        return new PostView(
                row.id(),
                row.thread(),
                row.to(),
                row.kind(),
                author,
                body,
                row.contribution(),
                row.said(),
                row.state(),
                row.thanks(),
                thanked.contains(row.id()),
                accepted.filter(row.id()::equals).isPresent(),
                row.place() > readUpTo(row.thread()) && !author.you(),
                may(row, author, body));
    }

    /**
     * One thread as a line.
     *
     * @param thread which
     * @return as the actor sees it
     */
    public ThreadSummary summary(ThreadRow thread) {
        PostRow start = Optional.ofNullable(starts.get(thread.id()))
                .orElseThrow(
                        () -> new IllegalStateException("thread without the post that started it: " + thread.id()));
        return new ThreadSummary(
                view(start, thread.accepted()),
                thread.replies(),
                thread.replies() - readUpTo(thread.id()),
                thread.accepted().isPresent(),
                thread.lastActivity());
    }

    private int readUpTo(PostId thread) {
        return read.getOrDefault(thread, NOTHING);
    }

    private Set<PostPermission> may(PostRow row, Author author, PostBody body) {
        Set<PostPermission> may = EnumSet.noneOf(PostPermission.class);
        boolean held = row.state() == PostState.HELD;
        if (held
                && has(MODERATES)
                && PostRules.decide(row.id(), author.you(), body, Optional.empty())
                        .isEmpty()) {
            may.add(PostPermission.DECIDE);
        }
        if (row.state() != PostState.PUBLISHED) {
            return may;
        }
        if (has(PostsPort.SUBMIT.access())) {
            may.add(PostPermission.REPLY);
            if (PostKinds.isAnswered(row.kind())) {
                may.add(PostPermission.ANSWER);
            }
        }
        // Thanking once more, or oneself, is let through and does nothing.
        if (has(PostsPort.THANK.access()) && !author.you() && !thanked.contains(row.id())) {
            may.add(PostPermission.THANK);
        }
        if (row.kind().isAnswer()
                && has(PostsPort.ACCEPT.access())
                && PostRules.accept(asked(row)).isEmpty()) {
            may.add(PostPermission.ACCEPT);
        }
        return may;
    }

    private boolean has(AccessRule rule) {
        return rule.refusal(context.facts()).isEmpty();
    }

    private boolean asked(PostRow answer) {
        return Optional.ofNullable(starts.get(answer.thread()))
                .filter(start -> authors.of(start).you())
                .isPresent();
    }

    /** Nobody need be asked about what nobody thanked for. */
    private static List<PostId> thankedFor(List<PostRow> posts) {
        return posts.stream().filter(row -> row.thanks() > 0).map(PostRow::id).toList();
    }
}
