package io.socialsouls.community.post;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.message.MessageRenderer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who said something, as far as the reader may know.
 *
 * @param shownAs the member's name, or the alias in this thread in the community's language
 * @param alias the code that the alias is made of; absent if the author shows by name
 * @param member absent under an alias, even to the author and to moderators
 * @param organisation where a named member works, if the profile says so
 * @param you whether it is the reader
 */
public record Author(
        String shownAs, Optional<String> alias, Optional<MemberId> member, Optional<String> organisation, boolean you) {
    public Author {
        Objects.requireNonNull(shownAs, "shownAs");
        Objects.requireNonNull(alias, "alias");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(organisation, "organisation");
    }

    /**
     * The name in a reader's language: an alias is put into it, a member's name stays as it is.
     *
     * @param renderer puts sentences into a language
     * @param locale the reader's
     * @return what to show
     */
    public String shownAs(MessageRenderer renderer, Locale locale) {
        return alias.map(
                        code -> renderer.render(Message.of("author.anonymous", new MessageArgument.Text(code)), locale))
                .orElse(shownAs);
    }
}
