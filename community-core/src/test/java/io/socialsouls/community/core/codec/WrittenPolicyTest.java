package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.socialsouls.community.core.policy.PolicyEngine;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.policy.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WrittenPolicyTest {
    private static final String NORM = "{\"id\":\"n\",\"text\":\"No selling\"}";

    private final Codec codec = new Codec();

    @Example
    void the_example_in_the_documentation_does_what_it_says() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "policy.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        Policy policy = codec.read(PolicyText.of(page.substring(start, page.indexOf("```", start))));
        PolicyEngine engine = PolicyEngine.of(policy);
        Facts newcomer = new Facts(1, Optional.of(Tenure.NEW));

        assertThat(policy.rules()).hasSize(3);
        assertThat(engine.examine(List.of("Our tool", "Book a demo!"), newcomer).action())
                .isEqualTo(PolicyAction.HOLD);
        assertThat(engine.examine(List.of("See https://shop.example"), newcomer).action())
                .isEqualTo(PolicyAction.ASK_TO_REVISE);
        assertThat(engine.examine(List.of("A game changer."), newcomer).action())
                .isEqualTo(PolicyAction.NUDGE);
        assertThat(engine.examine(List.of("A game changer; the sample size was 40."), newcomer)
                        .action())
                .isEqualTo(PolicyAction.PUBLISH);
    }

    @Example
    void hosts_may_be_written_in_any_case_and_script() {
        Policy policy = codec.read(PolicyText.of(policy("{\"links\":{\"except\":[\"Example.ORG.\",\"münchen.de\"]}}")));
        assertThat(policy.rules().get(0).when())
                .isEqualTo(new Condition.Links(Set.of("example.org", "xn--mnchen-3ya.de")));
    }

    @Example
    void what_is_wrong_is_named_by_its_place_and_what_would_be_right() {
        refused("{\"norms\":[" + NORM + "],\"rules\":[],\"rulez\":[]}", "rulez", "unknown", "one of norms, rules");
        refused("{\"norms\":{},\"rules\":[]}", "norms", "an object", "a list");
        refused("{\"norms\":[]}", "rules", "absent", "a list");
        refused("[]", "policy", "a list", "an object with norms, rules");
        refused("{\"norms\":[{\"id\":7,\"text\":\"x\"}],\"rules\":[]}", "norms[0].id", "7", "text");
        refused(
                "{\"norms\":[{\"id\":\"n\",\"text\":\" \"}],\"rules\":[]}",
                "norms[0].text",
                "\" \"",
                "text that is not blank");
        refused(
                "{\"norms\":[{\"id\":\"n\",\"text\":\"a\\u0000\"}],\"rules\":[]}",
                "norms[0].text",
                "\"a\0\"",
                "text without U+0000 and unpaired surrogates");
        refused(
                "{\"norms\":[" + NORM + "," + NORM + "],\"rules\":[]}",
                "norms[1].id",
                "\"n\"",
                "an id that no other norm has");
        refused(
                policy("{\"tenure\":\"old\"}"),
                "rules[0].when.tenure",
                "\"old\"",
                "one of new, settled, long-standing");
        refused(
                policy("{}"),
                "rules[0].when",
                "an object with 0 members",
                "an object with exactly one of says, links, tenure, all, any, not");
        refused(policy("{\"all\":[]}"), "rules[0].when.all", "a list", "a list of at least one");
        refused(policy("{\"says\":[\"a\",\"!\"]}"), "rules[0].when.says[1]", "\"!\"", "1 to 10 words");
        refused(
                policy("{\"says\":[\"a b c d e f g h i j k\"]}"),
                "rules[0].when.says[0]",
                "\"a b c d e f g h i j k\"",
                "1 to 10 words");
        refused(
                policy("{\"says\":[\"x\\ud800\"]}"),
                "rules[0].when.says[0]",
                "\"x\ud800\"",
                "text without U+0000 and unpaired surrogates");
        refused(
                policy("{\"links\":{\"except\":[\"https://example.org\"]}}"),
                "rules[0].when.links.except[0]",
                "\"https://example.org\"",
                "the name of a host, such as example.org");
        refused(
                policy("{\"says\":[\"a\"]}").replace("hold", "stop"),
                "rules[0].then",
                "\"stop\"",
                "one of publish, nudge, revise, hold, reject");
        refused(
                policy("{\"says\":[\"a\"]}").replace("\"norm\":\"n\"", "\"norm\":\"m\""),
                "rules[0].norm",
                "\"m\"",
                "the id of one of the norms");
    }

    @Example
    void a_rule_given_twice_is_refused() {
        String rule = "{\"id\":\"r\",\"norm\":\"n\",\"when\":{\"says\":[\"a\"]},\"then\":\"hold\"}";
        refused(
                "{\"norms\":[" + NORM + "],\"rules\":[" + rule + "," + rule + "]}",
                "rules[1].id",
                "\"r\"",
                "an id that no other rule has");
    }

    @Example
    void lists_beyond_their_limit_are_refused_by_their_length() {
        String terms = "\"a\",".repeat(1_000) + "\"a\"";
        refused(policy("{\"says\":[" + terms + "]}"), "rules[0].when.says", "1001 long", "a list of at most 1000");
        refused("{\"norms\":[],\"rules\":[" + "0,".repeat(200) + "0]}", "rules", "201 long", "a list of at most 200");
    }

    @Example
    void the_deepest_nesting_is_read_and_one_more_is_refused() {
        String leaf = "{\"says\":[\"a\"]}";
        String deepest = "{\"all\":[".repeat(7) + leaf + "]}".repeat(7);
        codec.read(PolicyText.of(policy(deepest)));
        refused(
                policy("{\"not\":" + deepest + "}"),
                "rules[0].when.not" + ".all[0]".repeat(7),
                "an object",
                "conditions nested at most 8 deep");
    }

    @Example
    void text_that_is_not_one_json_value_is_refused() {
        refused("{\"norms\":[]", "policy", "not JSON at line 1, column 12", "JSON");
        refused("{\"norms\":[],\"rules\":[]} {}", "policy", "more after its end at line 1", "one JSON value");
        refused("{\"norms\":[],\"rules\":[],\"norms\":[]}", "norms", "given twice at line 1", "to be given once");
        refused(
                "{\"norms\":[],\n\"rules\":[{\"id\":1,\"id\":2}]}",
                "rules[0].id",
                "given twice at line 2",
                "to be given once");
        refused("{'norms':[]}", "policy", "not JSON at line 1, column 2", "JSON");
        refused("nonsense", "policy", "not JSON at line 1, column 1", "JSON");
    }

    @Example
    void hostile_json_is_refused_before_it_costs_anything() {
        int longest = Limits.MAX_POLICY_LENGTH;
        for (String hostile : new String[] {
            "[".repeat(longest),
            "{\"a\":".repeat(longest / 5),
            "{\"norms\":" + "9".repeat(longest - 20) + "}",
            "{\"norms\":1e" + "9".repeat(50) + ",\"rules\":[]}",
            "{\"" + "k".repeat(longest - 20) + "\":1}",
            "{\"norms\":[" + "[],".repeat(longest / 3 - 10) + "[]]}",
            "\"" + "x".repeat(longest - 2) + "\"",
        }) {
            assertThatThrownBy(() -> codec.read(PolicyText.of(hostile))).isInstanceOf(InvalidValueException.class);
        }
    }

    @Property
    void no_text_ends_in_another_error(@ForAll String text, @ForAll("json") String json) {
        for (String any : new String[] {text, json}) {
            try {
                codec.read(new PolicyText(any));
            } catch (InvalidValueException e) {
                assertThat(e.field()).isNotEmpty();
            }
        }
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"norms\"",
                        "\"rules\"",
                        "\"id\"",
                        "\"when\"",
                        "\"says\"",
                        "1e9",
                        "-",
                        "null",
                        "true",
                        "\"",
                        "\\u12",
                        "\\",
                        " ")
                .list()
                .ofMaxSize(30)
                .map(tokens -> String.join("", tokens));
    }

    private void refused(String json, String field, String value, String expected) {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> codec.read(PolicyText.of(json)));
        assertThat(refusal).as(json).isNotNull();
        assertThat(refusal.field() + " is " + refusal.value() + ", not " + refusal.expected())
                .isEqualTo(field + " is " + value + ", not " + expected);
    }

    private static String policy(String when) {
        return "{\"norms\":[" + NORM + "],\"rules\":[{\"id\":\"r\",\"norm\":\"n\",\"when\":" + when
                + ",\"then\":\"hold\"}]}";
    }
}
