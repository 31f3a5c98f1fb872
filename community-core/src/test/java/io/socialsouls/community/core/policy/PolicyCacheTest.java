package io.socialsouls.community.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.codec.UnreadableFormException;
import org.junit.jupiter.api.Test;

class PolicyCacheTest {
    private final Codec codec = new Codec();

    @Test
    void a_revision_is_read_once_and_another_anew() {
        PolicyCache cache = new PolicyCache();
        String norms = "{\"norms\":[{\"id\":\"n\",\"text\":\"a\"}],\"rules\":[]}";
        PolicyEngine engine = cache.engine("1", () -> norms, codec::policy);
        assertThat(cache.engine("1", () -> "is not asked for", codec::policy)).isSameAs(engine);
        assertThat(cache.engine("2", () -> norms, codec::policy)).isNotSameAs(engine);
    }

    @Test
    void a_text_that_cannot_be_read_is_not_kept() {
        PolicyCache cache = new PolicyCache();
        assertThatThrownBy(() -> cache.engine("1", () -> "{}", codec::policy))
                .isInstanceOf(UnreadableFormException.class);
        assertThatThrownBy(() -> cache.engine("1", () -> "{}", codec::policy))
                .isInstanceOf(UnreadableFormException.class);
    }
}
