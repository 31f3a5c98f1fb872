package io.socialsouls.community.core.post;

import com.google.common.collect.Sets;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a post to the group: gives it its place, moves its thread up, tells those whom it concerns. */
public final class Publication {
    private Publication() {}

    /**
     * Publishes a post.
     *
     * @param context the call
     * @param post not published yet; its row need not be there
     * @param writer who said it, whatever it shows under
     * @param words what it says
     * @param to the post it is said to, if there is one
     */
    public static void publish(
            CommandContext context, PostRow post, MemberId writer, ContentRow words, Optional<PostRow> to) {
        int place = post.kind().startsThread() ? begin(context, post) : follow(context, post);
        context.unit().posts().put(post.in(PostState.PUBLISHED, place));
        keepRead(context, writer, post.thread(), place);
        Author author = Authors.load(context, List.of(post)).of(post);
        Optional<MemberId> answered = to.map(parent -> Bylines.author(context, parent));
        Set<MemberId> mentioned = Mentions.in(context, words);
        // All at once: each is then asked for by itself.
        context.unit().memberships().find(Sets.union(answered.stream().collect(Collectors.toSet()), mentioned));
        answered.ifPresent(told -> tellAnswered(context, post, writer, author, told));
        Mentions.tell(context, post, writer, author, mentioned);
    }

    private static int begin(CommandContext context, PostRow post) {
        context.unit().threads().put(new ThreadRow(post.id(), 0, Optional.empty(), context.now(), 1));
        return 0;
    }

    private static int follow(CommandContext context, PostRow post) {
        ThreadRow thread = VisiblePosts.find(context, post.thread());
        int place = thread.replies() + 1;
        context.unit()
                .threads()
                .put(new ThreadRow(thread.id(), place, thread.accepted(), context.now(), thread.version() + 1));
        return place;
    }

    /** Who had read all that came before has read all still: nobody's own words are news to them. */
    private static void keepRead(CommandContext context, MemberId author, PostId thread, int place) {
        // In a thread that begins nobody has read anything yet.
        int read = place == 0
                ? -1
                : context.unit().readMarkers().places(author, List.of(thread)).getOrDefault(thread, -1);
        if (read == place - 1) {
            context.unit().readMarkers().advance(author, thread, place);
        }
    }

    private static void tellAnswered(
            CommandContext context, PostRow post, MemberId writer, Author author, MemberId told) {
        String key = post.kind() == PostKind.ANSWER ? MessageKeys.NOTICE_ANSWER : MessageKeys.NOTICE_REPLY;
        Message message = Message.of(key, new MessageArgument.Text(author.shownAs()));
        Notices.tellInside(context, told, writer, NoticeKind.REPLY, post.id(), message);
    }
}
