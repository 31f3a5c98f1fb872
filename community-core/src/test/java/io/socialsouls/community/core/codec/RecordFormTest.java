package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.journal.StoredAs;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecordFormTest {
    private final JsonFormat format = new JsonFormat();

    @Test
    void the_form_follows_from_the_components_and_a_renamed_one_keeps_its_name() {
        RecordForm<Appointed> form = new RecordForm<>(Appointed.class, ValueForm::of);
        is(form, new Appointed(MemberId.of("m1"), Optional.of(Role.CURATOR), 3), """
                {"member":"m1","new_role":"curator","times":3}""");
        is(form, new Appointed(MemberId.of("m1"), Optional.empty(), 0), """
                {"member":"m1","times":0}""");
    }

    @Test
    void a_component_of_a_type_without_a_form_is_named() {
        assertThatThrownBy(() -> new RecordForm<>(Counted.class, ValueForm::of))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no stored form for values of java.util.concurrent.atomic.AtomicLong");
    }

    private <R> void is(RecordForm<R> form, R value, String json) {
        assertThat(format.write(out -> form.write(value, out))).isEqualTo(json);
        assertThat(form.read(format.read("made", json))).isEqualTo(value);
    }

    /** Public, as every record that is stored. */
    public record Appointed(@StoredAs("member") MemberId appointee, Optional<Role> newRole, int times) {}

    /** Of a type that is never stored. */
    public record Counted(AtomicLong count) {}
}
