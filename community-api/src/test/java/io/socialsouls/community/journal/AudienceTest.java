package io.socialsouls.community.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final MemberId ANA = MemberId.of("ana");

    @Test
    void it_is_decided_for_every_kind_of_event() throws ReflectiveOperationException {
        Field table = Audience.class.getDeclaredField("BY_EVENT");
        table.setAccessible(true);
        assertThat(((Map<?, ?>) table.get(null)).keySet().toArray())
                .containsExactlyInAnyOrder((Object[]) Event.class.getPermittedSubclasses());
    }

    @Test
    void sanctions_are_for_moderators_thanks_for_the_host_and_who_left_for_all() {
        assertThat(Audience.of(new Event.MemberSanctioned(ANA, Standing.MUTED, ANA)))
                .isEqualTo(Audience.MODERATORS);
        assertThat(Audience.of(new Event.PostThanked(PostId.of("p"), ANA))).isEqualTo(Audience.HOST);
        assertThat(Audience.of(new Event.MemberLeft(ANA))).isEqualTo(Audience.MEMBERS);
    }
}
