package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnreadableFormsTest {
    private final Codec codec = new Codec();

    @Test
    void a_stored_text_that_is_damaged_is_a_defect_that_names_the_place_and_no_content() {
        assertThatThrownBy(() ->
                        codec.verdict("{\"action\":\"a secret\",\"reasons\":[],\"facts\":{\"policy_version\":1}}"))
                .isInstanceOf(UnreadableFormException.class)
                .hasMessage("stored verdict cannot be read: action is not one of publish, nudge, revise, hold, reject")
                .hasNoCause();
        assertThatThrownBy(() -> codec.postOutcome("{\"outcome\":\"published\"}"))
                .isInstanceOf(UnreadableFormException.class)
                .hasMessage("stored post outcome cannot be read: post is not text");
        assertThatThrownBy(() -> codec.contribution("{\"test\":\"t\",\"data\":{\"treated_events\":3,\"treated_n\":2,"
                        + "\"control_events\":0,\"control_n\":1}}"))
                .isInstanceOf(UnreadableFormException.class)
                .hasMessageStartingWith("stored contribution cannot be read: data is not right in treated_events");
        assertThatThrownBy(() -> codec.protocol("")).isInstanceOf(UnreadableFormException.class);
        assertThatThrownBy(() -> codec.message("{\"key\":\"k\",\"arguments\":[{\"count\":1.5}]}"))
                .isInstanceOf(UnreadableFormException.class)
                .hasMessage("stored sentence cannot be read: arguments[0].count is not a whole number");
    }
}
