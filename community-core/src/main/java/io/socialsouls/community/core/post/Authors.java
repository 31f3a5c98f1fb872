package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.core.wording.Catalogue;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the authors of some posts show to the actor: loaded in one step for all of them. */
final class Authors {
    private final Scope scope;
    private final Map<MemberId, IdentityRow> identities;
    private final Map<PostId, String> myAliases;

    private Authors(Scope scope, Map<MemberId, IdentityRow> identities, Map<PostId, String> myAliases) {
        this.scope = scope;
        this.identities = identities;
        this.myAliases = myAliases;
    }

    static Authors load(Scope scope, List<PostRow> posts) {
        List<MemberId> named = new ArrayList<>();
        List<PostId> threads = new ArrayList<>();
        for (PostRow post : posts) {
            if (post.byline() instanceof Byline.Named byName) {
                named.add(byName.member());
            } else {
                threads.add(post.thread());
            }
        }
        return new Authors(
                scope,
                named.isEmpty() ? Map.of() : scope.unit().identities().find(named),
                threads.isEmpty() ? Map.of() : scope.unit().aliases().codes(scope.actor(), threads));
    }

    Author of(PostRow post) {
        if (post.byline() instanceof Byline.Named named) {
            boolean you = named.member().equals(scope.actor());
            return Optional.ofNullable(identities.get(named.member()))
                    .map(who -> new Author(
                            who.profile().name(),
                            Optional.empty(),
                            Optional.of(named.member()),
                            who.profile().organisation(),
                            you))
                    .orElseThrow(() -> new IllegalStateException(
                            "group " + scope.id() + " has a member without an identity: " + named.member()));
        }
        String code = ((Byline.Alias) post.byline()).code();
        return new Author(
                render(Sentence.of(Catalogue.AUTHOR_ANONYMOUS, new Argument.Text(code))),
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                code.equals(myAliases.get(post.thread())));
    }

    private String render(Sentence sentence) {
        return scope.engine().wording().render(sentence, scope.engine().locale());
    }
}
