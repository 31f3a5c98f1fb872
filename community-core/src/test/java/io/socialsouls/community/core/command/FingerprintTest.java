package io.socialsouls.community.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A fingerprint is stored: the same arguments have the same one in every release. */
class FingerprintTest {
    /** SHA-256 of each text's length in UTF-8 as four bytes, little end first, and its bytes; of what is absent, a 0. */
    private static final String TEXT = "761ef6ed11935567794ba1e14f41da721d5439729db44e4ded29d4bde76fc566";

    private static final String PAIR = "152e33e1ea2cbe813cafdf86b1a0659520650ed311abe373c63ebcee7bb45f76";

    @Test
    void the_fingerprint_of_no_arguments_is_that_of_nothing() {
        assertThat(Fingerprint.of(new Command.None()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_text_counts_with_its_length_before_it() {
        assertThat(Fingerprint.of("post-1")).isEqualTo(TEXT);
        assertThat(Fingerprint.of(PersonId.of("post-1"))).isEqualTo(TEXT);
    }

    @Test
    void a_record_counts_as_its_parts_and_what_is_absent_counts_too() {
        Pair pair = new Pair(PersonId.of("ana"), Profile.named("Ana"));
        assertThat(Fingerprint.of(pair)).isEqualTo(PAIR);
        assertThat(Fingerprint.of(
                        new Pair(PersonId.of("ana"), Profile.named("Ana").organisation("Souls"))))
                .isNotEqualTo(PAIR);
    }

    @Test
    void parts_that_read_alike_when_joined_differ() {
        assertThat(Fingerprint.of(new Texts("ab", "c"))).isNotEqualTo(Fingerprint.of(new Texts("a", "bc")));
        assertThat(Fingerprint.of(Optional.of("a"))).isNotEqualTo(Fingerprint.of("a"));
    }

    @Test
    void records_of_one_sealed_type_differ_though_their_parts_are_the_same() {
        assertThat(Fingerprint.of(Draft.story("a", "b"))).isNotEqualTo(Fingerprint.of(Draft.resource("a", "b")));
        assertThat(Fingerprint.of(Draft.story("a", "b"))).isEqualTo(Fingerprint.of(Draft.story("a", "b")));
    }

    /** Two arguments. */
    public record Pair(PersonId person, Profile profile) {}

    /** Two texts. */
    public record Texts(String one, String other) {}
}
