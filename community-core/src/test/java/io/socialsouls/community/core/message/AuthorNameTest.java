package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.post.Author;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorNameTest {
    private static final MessageRenderer FRENCH = (sentence, locale) -> locale.getLanguage() + " " + sentence.key();

    @Test
    void an_alias_is_put_into_the_readers_language() {
        Author anonymous = new Author("Anonymous 7Q", Optional.of("7Q"), Optional.empty(), Optional.empty(), false);
        assertThat(anonymous.shownAs(new EnglishMessageRenderer(), Locale.ENGLISH))
                .isEqualTo("Anonymous 7Q");
        assertThat(anonymous.shownAs(FRENCH, Locale.FRENCH)).isEqualTo("fr " + MessageKeys.AUTHOR_ANONYMOUS);
    }

    @Test
    void a_name_stays_as_it_is() {
        Author named = new Author("Ana", Optional.empty(), Optional.of(MemberId.of("m")), Optional.empty(), false);
        assertThat(named.shownAs(FRENCH, Locale.FRENCH)).isEqualTo("Ana");
    }
}
