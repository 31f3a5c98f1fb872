package io.socialsouls.community.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void the_same_arguments_have_the_same_print() {
        assertThat(Fingerprint.of(List.of(Profile.named("Ana"), Role.GUEST)))
                .isEqualTo(Fingerprint.of(List.of(Profile.named("Ana"), Role.GUEST)));
    }

    @Test
    void arguments_that_differ_in_anything_have_another_print() {
        List<List<?>> all = List.of(
                List.of(),
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("abc"),
                List.of("c", "ab"),
                List.of(Optional.of("abc")),
                List.of(Optional.empty()),
                List.of(Optional.empty(), Optional.empty()),
                List.of(Optional.empty(), "abc"),
                List.of("abc", Optional.empty()),
                List.of(Profile.named("Ana")),
                List.of(Profile.named("Ana").sector("retail")),
                List.of(Profile.named("Ana").organisation("retail")),
                List.of(Profile.named("Ana").sector("Retail")));
        assertThat(all.stream().map(Fingerprint::of)).doesNotHaveDuplicates();
    }

    /** A record's own words for itself may change with its names; stored prints must not. */
    @Test
    void a_record_is_printed_by_what_is_in_it() {
        assertThat(Fingerprint.of(List.of(Profile.named("Ana"))))
                .isEqualTo(Fingerprint.of(List.of("Ana", Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(Fingerprint.of(List.of(Optional.of(Role.GUEST))))
                .isNotEqualTo(Fingerprint.of(List.of("Optional[GUEST]")));
    }
}
