package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.PostRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells members who are mentioned as {@code @Name}. A name may have several words; the longest one that fits counts. */
final class Mentions {
    private static final int MAX_MENTIONS = 10;
    private static final int MAX_WORDS_IN_A_NAME = 4;
    private static final int MAX_OF_ONE_NAME = 5;

    private Mentions() {}

    static void tell(CommandContext context, PostRow post, MemberId writer, Author author, Set<MemberId> mentioned) {
        if (mentioned.isEmpty()) {
            return;
        }
        Message message = Message.of(
                MessageKeys.NOTICE_MENTION,
                new MessageArgument.Text(author.shownAs()),
                new MessageArgument.Text(VisiblePosts.title(context, post)));
        for (MemberId member : mentioned) {
            Notices.tellInside(context, member, writer, NoticeKind.MENTION, post.id(), message);
        }
    }

    /** {@return whether somebody could be mentioned} */
    static boolean mayBeIn(PostBody body) {
        return body.texts().stream().anyMatch(text -> text.indexOf('@') >= 0);
    }

    /** Finds the members that a post mentions, in the order of their names. */
    static Set<MemberId> in(CommandContext context, PostBody body) {
        List<List<String>> signs = new ArrayList<>();
        for (String text : body.texts()) {
            for (int at = text.indexOf('@'); at >= 0 && signs.size() < MAX_MENTIONS; at = text.indexOf('@', at + 1)) {
                signs.add(candidates(text, at + 1));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        signs.forEach(names::addAll);
        Map<String, List<MemberId>> named = names.isEmpty() ? Map.of() : named(context, names);
        Set<MemberId> found = new LinkedHashSet<>();
        for (List<String> longestFirst : signs) {
            longestFirst.stream()
                    .filter(named::containsKey)
                    .findFirst()
                    .map(named::get)
                    .ifPresent(found::addAll);
        }
        return found;
    }

    /** The first few members of each name that somebody has. */
    private static Map<String, List<MemberId>> named(CommandContext context, Set<String> names) {
        int most = MAX_OF_ONE_NAME * names.size();
        List<IdentityRow> rows = context.unit().identities().named(names, most);
        Map<String, List<MemberId>> named = new HashMap<>();
        for (String name : names) {
            // Where one name is so common that it may have crowded out others, each is asked for by itself.
            List<IdentityRow> those = rows.size() < most
                    ? rows.stream()
                            .filter(row -> row.profile().name().equals(name))
                            .limit(MAX_OF_ONE_NAME)
                            .toList()
                    : context.unit().identities().named(name, MAX_OF_ONE_NAME);
            if (!those.isEmpty()) {
                named.put(name, those.stream().map(IdentityRow::member).toList());
            }
        }
        return named;
    }

    /** What stands after the sign, from the most words that a name may have down to one. */
    static List<String> candidates(String text, int from) {
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
        return List.copyOf(longestFirst);
    }

    private static boolean isPartOfName(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '\'' || codePoint == '_';
    }
}
