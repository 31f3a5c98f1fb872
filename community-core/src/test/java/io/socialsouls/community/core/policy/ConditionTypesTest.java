package io.socialsouls.community.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConditionTypesTest {
    private static final String SAYS = "\"says\": [\"a\"]";

    private final Codec codec = new Codec();

    @Test
    void a_condition_without_an_entry_is_named() {
        List<ConditionType<?>> most = ConditionTypes.ALL.stream()
                .filter(type -> !type.record().equals(Condition.Links.class))
                .toList();
        assertThatThrownBy(() -> ConditionTypes.complete(most))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no entry in ConditionTypes for Links");
    }

    @Test
    void no_two_entries_share_a_name_or_a_record() {
        List<ConditionType<?>> twice = Stream.concat(ConditionTypes.ALL.stream(), ConditionTypes.ALL.stream())
                .toList();
        assertThatThrownBy(() -> ConditionTypes.complete(twice))
                .hasMessage("two entries of ConditionTypes share a name or a record");
    }

    @Test
    void the_reference_page_has_the_line_of_each_condition() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "policy.md"));
        List<String> lines = page.lines()
                .dropWhile(line -> !line.equals("## Conditions"))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(lines)
                .containsExactlyElementsOf(ConditionTypes.ALL.stream()
                        .map(ConditionType::reference)
                        .toList());
    }

    @Test
    void the_example_of_each_condition_is_one_of_its_kind_and_can_be_tried() {
        for (ConditionType<?> type : ConditionTypes.ALL) {
            String example = type.example().replace("[...]", "[{" + SAYS + "}]").replace("...", SAYS);
            Policy policy =
                    codec.read(PolicyText.of("{\"norms\":[{\"id\":\"n\",\"text\":\"N\"}],\"rules\":[{\"id\":\"r\","
                            + "\"norm\":\"n\",\"when\":" + example + ",\"then\":\"hold\"}]}"));
            assertThat(policy.rules().get(0).when()).as(example).isInstanceOf(type.record());
            assertThat(PolicyEngine.of(policy)).isNotNull();
        }
    }

    @Test
    void a_condition_gets_no_fact_that_its_entry_does_not_say() {
        ConditionType<Condition.Says> nosy = ConditionType.of(
                "nosy", Condition.Says.class, "", "", (says, scope) -> scope.fact(Fact.AUTHOR_TENURE, known -> true));
        Condition says = new Condition.Says(List.of("a"));
        assertThatThrownBy(() -> nosy.compile(says, new ConditionScope(nosy, new RuleCompiler(new PhraseIndex()), 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nosy asks for the author's tenure, which its entry does not say");
    }
}
