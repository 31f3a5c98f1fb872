package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.PostRow;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells members who are mentioned as {@code @Name}. A name may have several words; the longest one that fits counts. */
final class Mentions {
    private static final int MAX_MENTIONS = 10;
    private static final int MAX_WORDS_IN_A_NAME = 4;
    private static final int MAX_OF_ONE_NAME = 5;

    private Mentions() {}

    static void tell(CommandContext context, PostRow post, Author author, ContentRow words) {
        MemberId writer = Bylines.author(context, post);
        Message message = Message.of(
                MessageKeys.NOTICE_MENTION,
                new MessageArgument.Text(author.shownAs()),
                new MessageArgument.Text(VisiblePosts.title(context, post)));
        for (MemberId member : mentioned(context, words.text())) {
            Notices.tellInside(context, member, writer, NoticeKind.MENTION, post.id(), message);
        }
    }

    private static Set<MemberId> mentioned(CommandContext context, String text) {
        Set<MemberId> found = new LinkedHashSet<>();
        int looked = 0;
        for (int at = text.indexOf('@'); at >= 0 && looked < MAX_MENTIONS; at = text.indexOf('@', at + 1)) {
            looked++;
            for (String name : candidates(text, at + 1)) {
                var named = context.unit().identities().named(name, MAX_OF_ONE_NAME);
                if (!named.isEmpty()) {
                    named.stream().map(IdentityRow::member).forEach(found::add);
                    break;
                }
            }
        }
        return found;
    }

    /** What stands after the sign, from the most words that a name may have down to one. */
    static Iterable<String> candidates(String text, int from) {
        var longestFirst = new ArrayDeque<String>();
        int at = from;
        for (int word = 0; word < MAX_WORDS_IN_A_NAME; word++) {
            int end = at;
            while (end < text.length() && isPartOfName(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end == at) {
                break;
            }
            longestFirst.push(text.substring(from, end));
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
            at = end + 1;
        }
        return longestFirst;
    }

    private static boolean isPartOfName(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '\'' || codePoint == '_';
    }
}
