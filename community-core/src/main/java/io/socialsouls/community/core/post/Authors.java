package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.core.store.ReadAhead;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.PostRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the authors of some posts show to the actor: loaded in one step for all of them. */
final class Authors {
    private final CommandContext context;
    private final Map<MemberId, IdentityRow> identities;
    private final Map<PostId, String> myAliases;

    private Authors(CommandContext context, Map<MemberId, IdentityRow> identities, Map<PostId, String> myAliases) {
        this.context = context;
        this.identities = identities;
        this.myAliases = myAliases;
    }

    static Authors load(CommandContext context, List<PostRow> posts) {
        List<MemberId> named = named(posts);
        List<PostId> threads = threads(posts);
        return new Authors(
                context,
                named.isEmpty() ? Map.of() : context.unit().identities().find(named),
                threads.isEmpty() ? Map.of() : context.unit().aliases().codes(context.actor(), threads));
    }

    /** {@return what {@link #load} is going to ask for} */
    static ReadAhead readAhead(CommandContext context, List<PostRow> posts) {
        return context.unit().readAhead().identities(named(posts)).aliases(context.actor(), threads(posts));
    }

    private static List<MemberId> named(List<PostRow> posts) {
        List<MemberId> named = new ArrayList<>();
        for (PostRow post : posts) {
            if (post.byline() instanceof Byline.Named byName) {
                named.add(byName.member());
            }
        }
        return named;
    }

    private static List<PostId> threads(List<PostRow> posts) {
        return posts.stream()
                .filter(post -> !(post.byline() instanceof Byline.Named))
                .map(PostRow::thread)
                .toList();
    }

    Author of(PostRow post) {
        if (post.byline() instanceof Byline.Named named) {
            boolean you = named.member().equals(context.actor());
            return Optional.ofNullable(identities.get(named.member()))
                    .map(who -> new Author(
                            who.profile().name(),
                            Optional.empty(),
                            Optional.of(named.member()),
                            who.profile().organisation(),
                            you))
                    .orElseThrow(() -> new IllegalStateException(
                            "group " + context.id() + " has a member without an identity: " + named.member()));
        }
        String code = ((Byline.Alias) post.byline()).code();
        return new Author(
                render(Message.of(MessageKeys.AUTHOR_ANONYMOUS, new MessageArgument.Text(code))),
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                code.equals(myAliases.get(post.thread())));
    }

    private String render(Message message) {
        return context.services().renderer().render(message, context.services().locale());
    }
}
