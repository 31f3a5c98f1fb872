package io.socialsouls.community.core.post;

import com.google.common.hash.Hashing;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.PostRow;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Who is behind a post, and under what it shows. */
public final class Bylines {
    private static final int SHORTEST_CODE = 4;
    private static final int RADIX = 32;

    private Bylines() {}

    /**
     * Under what the actor shows in a thread.
     *
     * @param context the call
     * @param thread which thread
     * @param begins whether the thread begins with this post, so that nobody has an alias there yet
     * @param attribution how the actor wants to show
     * @return the actor's name, or the actor's alias in that thread, drawn now if there is none
     */
    static Byline of(CommandContext context, PostId thread, boolean begins, Attribution attribution) {
        if (attribution == Attribution.BY_NAME) {
            return new Byline.Named(context.actor());
        }
        if (begins) {
            AliasRow first =
                    new AliasRow(thread, context.actor(), letters(context).substring(0, SHORTEST_CODE));
            context.unit().aliases().insert(first);
            return new Byline.Alias(first.code());
        }
        AliasRow alias = context.unit().aliases().find(thread, context.actor()).orElseGet(() -> {
            AliasRow drawn = new AliasRow(thread, context.actor(), draw(context, thread));
            context.unit().aliases().insert(drawn);
            return drawn;
        });
        return new Byline.Alias(alias.code());
    }

    /**
     * Who said something. For the engine alone: the answer must not reach anybody else.
     *
     * @param context the call
     * @param post what was said
     * @return the author
     */
    public static MemberId author(CommandContext context, PostRow post) {
        if (post.byline() instanceof Byline.Named named) {
            return named.member();
        }
        String code = ((Byline.Alias) post.byline()).code();
        Optional<AliasRow> alias = context.unit().aliases().find(post.thread(), code);
        return alias.map(AliasRow::member)
                .orElseThrow(() -> new IllegalStateException("post " + post.id() + " has an alias that nobody has"));
    }

    /** From fresh randomness alone: neither the member nor the order of arrival shows in it. */
    private static String letters(CommandContext context) {
        byte[] random = Hashing.sha256()
                .hashString(context.services().ids().next(), StandardCharsets.UTF_8)
                .asBytes();
        return new BigInteger(1, random).toString(RADIX).toUpperCase(Locale.ROOT);
    }

    private static String draw(CommandContext context, PostId thread) {
        String letters = letters(context);
        for (int length = SHORTEST_CODE; length < letters.length(); length++) {
            String code = letters.substring(0, length);
            if (context.unit().aliases().find(thread, code).isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException("the id source gives the same ids again");
    }

    /**
     * Whose words a post's are, without saying who is behind an alias.
     *
     * @param post any
     * @return the member's id, or what stands for the alias in its thread
     */
    static String owner(PostRow post) {
        return post.byline() instanceof Byline.Alias alias
                ? "alias "
                        + Hashing.sha256()
                                .newHasher()
                                .putInt(post.thread().value().length())
                                .putUnencodedChars(post.thread().value())
                                .putUnencodedChars(alias.code())
                                .hash()
                : ((Byline.Named) post.byline()).member().value();
    }
}
