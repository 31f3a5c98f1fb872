package io.socialsouls.community.core.post;

import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.List;
import java.util.Optional;

/** Thanking for a post, and accepting an answer. */
final class Thanking {
    private Thanking() {}

    static Runnable thank(CommandContext context, PostId id) {
        PostRow post = VisiblePosts.published(context, id);
        // Not by asking who is behind an alias: thanks that do not count would tell.
        boolean own = post.byline().equals(new Byline.Named(context.actor()));
        if (own
                || !context.unit()
                        .thanks()
                        .thanked(context.actor(), List.of(id))
                        .isEmpty()) {
            return () -> {};
        }
        return () -> {
            context.unit().thanks().insert(new ThanksRow(id, context.actor()));
            context.unit().posts().put(post.thanked().next());
            // To the host alone: an asker who thanks in their own anonymous thread would be named by it.
            context.happened(new Event.PostThanked(id, Initiator.of(context.actor())));
        };
    }

    static Runnable accept(CommandContext context, PostId id) {
        PostRow answer = VisiblePosts.published(context, id);
        if (!answer.kind().isAnswer()) {
            throw new InvalidValueException("answer", id.value(), "the id of an answer; this is: " + answer.kind());
        }
        PostRow question = VisiblePosts.published(context, answer.thread());
        Refusal.raise(PostRules.accept(Bylines.author(context, question).equals(context.actor())));
        ThreadRow thread = VisiblePosts.find(context, question.id());
        if (thread.accepted().filter(id::equals).isPresent()) {
            return () -> {};
        }
        return () -> {
            context.unit()
                    .threads()
                    .put(new ThreadRow(
                            thread.id(),
                            thread.replies(),
                            Optional.of(id),
                            thread.lastActivity(),
                            thread.version() + 1));
            tellAnswerer(context, answer, question);
            context.happened(new Event.AnswerAccepted(question.id(), id));
        };
    }

    private static void tellAnswerer(CommandContext context, PostRow answer, PostRow question) {
        MemberId answerer = Bylines.author(context, answer);
        Message message = Message.of(
                MessageKeys.NOTICE_ACCEPTED, new MessageArgument.Text(VisiblePosts.title(context, question)));
        Notices.tellInside(context, answerer, context.actor(), NoticeKind.ACCEPTED, answer.id(), message);
    }
}
