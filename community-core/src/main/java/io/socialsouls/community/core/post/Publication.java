package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.wording.Catalogue;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;
import java.util.List;
import java.util.Optional;

/** Shows a post to the group: gives it its place, moves its thread up, tells those whom it concerns. */
public final class Publication {
    private Publication() {}

    /**
     * Publishes a post.
     *
     * @param scope the call
     * @param post not published yet; its row need not be there
     * @param words what it says
     * @param to the post it is said to, if there is one
     */
    public static void publish(Scope scope, PostRow post, ContentRow words, Optional<PostRow> to) {
        int place = post.kind().startsThread() ? begin(scope, post) : follow(scope, post);
        scope.unit().posts().put(post.in(PostState.PUBLISHED, place));
        keepRead(scope, Bylines.author(scope, post), post.thread(), place);
        Author author = Authors.load(scope, List.of(post)).of(post);
        to.ifPresent(parent -> tellParent(scope, post, author, parent));
        Mentions.tell(scope, post, author, words);
    }

    private static int begin(Scope scope, PostRow post) {
        scope.unit().threads().put(new ThreadRow(post.id(), 0, Optional.empty(), scope.now(), 1));
        return 0;
    }

    private static int follow(Scope scope, PostRow post) {
        ThreadRow thread = Threads.find(scope, post.thread());
        int place = thread.replies() + 1;
        scope.unit()
                .threads()
                .put(new ThreadRow(thread.id(), place, thread.accepted(), scope.now(), thread.version() + 1));
        return place;
    }

    /** Who had read all that came before has read all still: nobody's own words are news to them. */
    private static void keepRead(Scope scope, MemberId author, PostId thread, int place) {
        int read = scope.unit().readMarkers().places(author, List.of(thread)).getOrDefault(thread, -1);
        if (read == place - 1) {
            scope.unit().readMarkers().advance(author, thread, place);
        }
    }

    private static void tellParent(Scope scope, PostRow post, Author author, PostRow parent) {
        MemberId told = Bylines.author(scope, parent);
        String key = post.kind() == PostKind.ANSWER ? Catalogue.NOTICE_ANSWER : Catalogue.NOTICE_REPLY;
        Sentence sentence = Sentence.of(key, new Argument.Text(author.shownAs()));
        Notices.tellInside(scope, told, Bylines.author(scope, post), NoticeKind.REPLY, post.id(), sentence);
    }
}
