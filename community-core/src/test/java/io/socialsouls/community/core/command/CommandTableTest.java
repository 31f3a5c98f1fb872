package io.socialsouls.community.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.access.AccessRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTableTest {
    @Test
    void every_constant_of_a_class_is_listed_by_name() {
        CommandTable table = CommandTable.of(Letters.class, Numbers.class);
        assertThat(table.all()).isEqualTo(List.of(Letters.A, Letters.B, Numbers.ONE));
    }

    @Test
    void two_of_one_name_are_refused() {
        assertThatThrownBy(() -> CommandTable.of(Letters.class, Twin.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two operations are called letters.a; expected one");
    }

    @Test
    void a_class_that_declares_none_is_refused() {
        assertThatThrownBy(() -> CommandTable.of(String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("java.lang.String declares no operation; expected a constant");
    }

    @Test
    void what_is_not_final_is_refused() {
        assertThatThrownBy(() -> CommandTable.of(Changing.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("is not a constant; expected static final");
    }

    @Test
    void what_belongs_to_an_instance_is_refused() {
        assertThatThrownBy(() -> CommandTable.of(Instance.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("is not a constant; expected static final");
    }

    @Test
    void what_is_not_listed_does_not_run() {
        CommandTable letters = CommandTable.of(Letters.class);
        letters.require(Letters.A);
        assertThatThrownBy(() -> letters.require(Numbers.ONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("numbers.one is not in the table of commands");
        assertThatThrownBy(() -> letters.require(Twin.A)).isInstanceOf(IllegalStateException.class);
    }

    private static Query<String, String> query(String name) {
        return Query.of(name, AccessRule.anyone(), (context, text) -> text);
    }

    private static final class Letters {
        static final Query<String, String> B = query("letters.b");
        static final Query<String, String> A = query("letters.a");
    }

    private static final class Numbers {
        static final Query<String, String> ONE = query("numbers.one");
    }

    private static final class Twin {
        static final Query<String, String> A = query("letters.a");
    }

    static final class Changing {
        public static Query<String, String> a = query("changing.a");
    }

    static final class Instance {
        public final Query<String, String> a = query("instance.a");
    }
}
