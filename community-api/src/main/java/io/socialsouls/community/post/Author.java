package io.socialsouls.community.post;

import io.socialsouls.community.group.MemberId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who said something, as far as the reader may know.
 *
 * @param shownAs the member's name, or the alias in this thread
 * @param member absent under an alias, even to the author and to moderators
 * @param organisation where a named member works, if the profile says so
 * @param you whether it is the reader
 */
public record Author(String shownAs, Optional<MemberId> member, Optional<String> organisation, boolean you) {
    public Author {
        Objects.requireNonNull(shownAs, "shownAs");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(organisation, "organisation");
    }
}
