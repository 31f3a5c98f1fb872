package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Actor;
import io.socialsouls.community.Community;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import org.junit.jupiter.api.Test;

class FoundingTest {
    private static final Charter CHARTER = Charter.listed("G", "P");
    private static final Profile ANA = Profile.named("Ana");

    private final Community community = Communities.inMemory();
    private final Actor once = community.as(PersonId.of("ana")).withIdempotencyKey(IdempotencyKey.of("form-1"));

    @Test
    void the_same_key_gives_the_first_group_again() {
        GroupId first = once.found(CHARTER, ANA);
        assertThat(once.found(CHARTER, ANA)).isEqualTo(first);
        assertThat(once.groups(PageRequest.first(9)).items()).hasSize(1);
        assertThat(Failures.codeOf(() -> once.found(Charter.listed("Another", "P"), ANA)))
                .isEqualTo(ErrorCode.ALREADY_EXISTS);
    }

    @Test
    void who_knows_person_and_key_cannot_tell_from_them_which_group_it_is() {
        GroupId here = once.found(CHARTER, ANA);
        GroupId elsewhere = Communities.inMemory()
                .as(PersonId.of("ana"))
                .withIdempotencyKey(IdempotencyKey.of("form-1"))
                .found(CHARTER, ANA);
        assertThat(elsewhere).isNotEqualTo(here);
    }

    @Test
    void keys_of_another_person_are_other_keys() {
        GroupId hers = once.found(CHARTER, ANA);
        Actor ben = community.as(PersonId.of("ben")).withIdempotencyKey(IdempotencyKey.of("form-1"));
        assertThat(ben.found(CHARTER, Profile.named("Ben"))).isNotEqualTo(hers);
    }
}
