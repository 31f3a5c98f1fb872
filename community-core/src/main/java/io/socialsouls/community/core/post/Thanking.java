package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.wording.Catalogue;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;
import java.util.List;
import java.util.Optional;

/** Thanking for a post, and accepting an answer. */
final class Thanking {
    private Thanking() {}

    static void thank(Scope scope, PostId id) {
        PostRow post = Threads.published(scope, id);
        // Not by asking who is behind an alias: thanks that do not count would tell.
        boolean own = post.byline().equals(new Byline.Named(scope.actor()));
        if (own || !scope.unit().thanks().thanked(scope.actor(), List.of(id)).isEmpty()) {
            return;
        }
        scope.unit().thanks().insert(new ThanksRow(id, scope.actor()));
        scope.unit().posts().put(post.thanked().next());
        // To the host alone: an asker who thanks in their own anonymous thread would be named by it.
        scope.happened(new Event.PostThanked(id, scope.actor()), id, post.thread());
    }

    static void accept(Scope scope, PostId id) {
        PostRow answer = Threads.published(scope, id);
        if (answer.kind() != PostKind.ANSWER) {
            throw new InvalidValueException("answer", id.value(), "the id of an answer; this is a " + answer.kind());
        }
        PostRow question = Threads.published(scope, answer.thread());
        if (!Bylines.author(scope, question).equals(scope.actor())) {
            throw new CommunityException(ErrorCode.NOT_ALLOWED, "only who asked may accept an answer");
        }
        ThreadRow thread = Threads.find(scope, question.id());
        if (thread.accepted().filter(id::equals).isPresent()) {
            return;
        }
        scope.unit()
                .threads()
                .put(new ThreadRow(
                        thread.id(), thread.replies(), Optional.of(id), thread.lastActivity(), thread.version() + 1));
        tellAnswerer(scope, answer, question);
        scope.happened(new Event.AnswerAccepted(question.id(), id), id, question.id());
    }

    private static void tellAnswerer(Scope scope, PostRow answer, PostRow question) {
        MemberId answerer = Bylines.author(scope, answer);
        Sentence sentence = Sentence.of(Catalogue.NOTICE_ACCEPTED, new Argument.Text(Threads.title(scope, question)));
        Notices.tellInside(scope, answerer, scope.actor(), NoticeKind.ACCEPTED, answer.id(), sentence);
    }
}
