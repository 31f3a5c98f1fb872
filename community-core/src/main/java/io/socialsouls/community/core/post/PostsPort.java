package io.socialsouls.community.core.post;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.command.Command;
import io.socialsouls.community.core.command.GroupRunner;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.OutcomeForm.Done;
import io.socialsouls.community.core.command.Query;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.Posts;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.post.ThreadView;
import java.util.Objects;

/**
 * Asking, answering, working out loud; reading what the others said.
 *
 * @param runner who acts, and in which group
 */
public record PostsPort(GroupRunner runner) implements Posts {
    /** Says something. */
    public static final Command<Draft, PostOutcome> SUBMIT = Command.giving(
            "posts.submit",
            AccessRule.members(Permission.SAY),
            new OutcomeForm<>(Codec::postOutcome, Codec::postOutcome),
            Submission::submit);

    /** Thanks for a post. */
    public static final Command<PostId, Done> THANK =
            Command.of("posts.thank", AccessRule.members(Permission.SAY), Thanking::thank);

    /** Accepts an answer. */
    public static final Command<PostId, Done> ACCEPT =
            Command.of("posts.accept", AccessRule.members(Permission.SAY), Thanking::accept);

    /** Marks a thread as read up to a post. */
    public static final Command<PostId, Done> MARK_READ = Command.of(
                    "posts.markRead", AccessRule.members(Permission.READ), Reading::markRead)
            .ownRowsOnly();

    /** Shows one thread. */
    public static final Query<Reading.Screen, ThreadView> THREAD =
            Query.of("posts.thread", AccessRule.members(Permission.READ), Reading::thread);

    /** Lists all threads. */
    public static final Query<PageRequest, Page<ThreadSummary>> FEED =
            Query.of("posts.feed", AccessRule.members(Permission.READ), Reading::feed);

    @Override
    public PostOutcome submit(Draft draft) {
        return runner.run(SUBMIT, Objects.requireNonNull(draft, "draft"));
    }

    @Override
    public void thank(PostId post) {
        runner.run(THANK, Objects.requireNonNull(post, "post"));
    }

    @Override
    public void accept(PostId answer) {
        runner.run(ACCEPT, Objects.requireNonNull(answer, "answer"));
    }

    @Override
    public void markRead(PostId post) {
        runner.run(MARK_READ, Objects.requireNonNull(post, "post"));
    }

    @Override
    public ThreadView thread(PostId thread, PageRequest page) {
        return runner.run(THREAD, new Reading.Screen(thread, page));
    }

    @Override
    public Page<ThreadSummary> feed(PageRequest page) {
        return runner.run(FEED, Objects.requireNonNull(page, "page"));
    }
}
