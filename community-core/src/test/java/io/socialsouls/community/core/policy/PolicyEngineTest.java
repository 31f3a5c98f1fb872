package io.socialsouls.community.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Condition.AllOf;
import io.socialsouls.community.policy.Condition.AnyOf;
import io.socialsouls.community.policy.Condition.AuthorTenure;
import io.socialsouls.community.policy.Condition.Links;
import io.socialsouls.community.policy.Condition.Not;
import io.socialsouls.community.policy.Condition.Says;
import io.socialsouls.community.policy.Condition.Unknown;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.NormId;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleAction;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyEngineTest {
    private static final Norm NORM = new Norm(NormId.of("no-selling"), "No selling");
    private static final Facts NOTHING_KNOWN = new Facts(1, Optional.empty());
    private static final Facts NEW = new Facts(1, Optional.of(Tenure.NEW));
    private static final Facts SETTLED = new Facts(1, Optional.of(Tenure.SETTLED));

    @Test
    void nothing_is_held_against_a_draft_without_a_rule_for_it() {
        Verdict verdict = PolicyEngine.of(Policy.NONE).examine(Optional.of("Buy"), "now", NEW);
        assertThat(verdict).isEqualTo(new Verdict(PolicyAction.PUBLISH, List.of(), NEW));
    }

    @Test
    void of_several_rules_the_strictest_is_done_and_each_gives_its_reason() {
        Policy policy = new Policy(
                List.of(NORM),
                List.of(
                        rule("a", says("buy"), PolicyAction.NUDGE),
                        rule("b", says("sell"), PolicyAction.REJECT),
                        rule("c", says("save"), PolicyAction.HOLD)));
        Verdict verdict = PolicyEngine.of(policy).examine(Optional.of("Save!"), "Buy, BUY", NEW);
        assertThat(verdict.action()).isEqualTo(PolicyAction.HOLD);
        assertThat(verdict.reasons())
                .containsExactly(
                        new Reason(RuleId.of("a"), NORM, PolicyAction.NUDGE, List.of("Buy", "BUY"), false),
                        new Reason(RuleId.of("c"), NORM, PolicyAction.HOLD, List.of("Save"), false));
    }

    @Test
    void words_are_shown_as_written_in_order_of_appearance_the_title_first() {
        assertThat(words(says("now", "buy now", "discount", "tool"), "Our TOOL", "ＤＩＳＣＯＵＮＴ – buy…\nNow! now"))
                .containsExactly("TOOL", "ＤＩＳＣＯＵＮＴ", "buy…\nNow", "now");
    }

    @Test
    void whole_words_are_looked_for_and_no_phrase_leads_from_title_to_text() {
        assertThat(words(says("sell", "buy now"), "Selling: buy", "now resell")).isEmpty();
    }

    @Test
    void a_reason_shows_twenty_words_and_long_ones_shortened() {
        List<String> terms = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            terms.add(String.valueOf(letter));
        }
        String text = String.join(" ", terms);
        assertThat(words(new Says(terms), "-", text)).isEqualTo(terms.subList(0, Limits.MAX_REASON_WORDS));
        String shown =
                words(says("buy now"), "-", "buy" + " ".repeat(10_000) + "now").get(0);
        assertThat(shown).hasSize(120).startsWith("buy ").endsWith("…");
    }

    @Test
    void links_are_shown_unless_their_host_is_excepted() {
        assertThat(words(
                        new Links(Set.of("example.org")),
                        "example.org.evil.com",
                        "https://www.example.org/x https://example.org@evil.net/y"))
                .containsExactly("example.org.evil.com", "https://example.org@evil.net");
    }

    @Test
    void what_is_denied_shows_no_words() {
        assertThat(words(new Not(new Not(says("buy"))), "-", "buy")).isEmpty();
        assertThat(verdict(new Not(new Not(says("buy"))), NOTHING_KNOWN).action())
                .isEqualTo(PolicyAction.HOLD);
        assertThat(words(new AllOf(List.of(says("buy"), new Not(says("sell")))), "-", "buy"))
                .containsExactly("buy");
    }

    @Test
    void only_conditions_that_hold_show_their_words() {
        Condition either = new AnyOf(List.of(says("now"), new AllOf(List.of(says("buy"), says("missing")))));
        assertThat(words(either, "-", "buy now")).containsExactly("now");
    }

    @Test
    void an_authors_tenure_counts_up_to_the_longest_that_the_rule_is_for() {
        Condition settled = new AuthorTenure(Tenure.SETTLED);
        assertThat(verdict(settled, NEW).action()).isEqualTo(PolicyAction.HOLD);
        assertThat(verdict(settled, SETTLED).action()).isEqualTo(PolicyAction.HOLD);
        assertThat(verdict(settled, new Facts(1, Optional.of(Tenure.LONG_STANDING)))
                        .action())
                .isEqualTo(PolicyAction.PUBLISH);
    }

    @Test
    void a_tenure_that_is_not_known_decides_nothing_not_even_when_denied() {
        Condition tenure = new AuthorTenure(Tenure.NEW);
        assertThat(applies(tenure, NOTHING_KNOWN)).isFalse();
        assertThat(applies(new Not(tenure), NOTHING_KNOWN)).isFalse();
        assertThat(applies(new Not(new Not(tenure)), NOTHING_KNOWN)).isFalse();
        assertThat(applies(new Not(new AllOf(List.of(tenure, says("buy")))), NOTHING_KNOWN))
                .isFalse();
        assertThat(applies(new Not(new AllOf(List.of(tenure, says("missing")))), NOTHING_KNOWN))
                .isTrue();
        assertThat(applies(new AnyOf(List.of(new Not(tenure), says("buy"))), NOTHING_KNOWN))
                .isTrue();
        assertThat(applies(new Not(tenure), SETTLED)).isTrue();
    }

    @Test
    void a_reason_is_about_the_author_if_the_tenure_made_the_rule_apply() {
        Condition tenure = new AuthorTenure(Tenure.NEW);
        assertThat(aboutAuthor(new AllOf(List.of(tenure, says("buy"))), NEW)).isTrue();
        assertThat(aboutAuthor(new Not(tenure), SETTLED)).isTrue();
        assertThat(aboutAuthor(new AnyOf(List.of(tenure, says("buy"))), NEW)).isTrue();
        assertThat(aboutAuthor(new AnyOf(List.of(tenure, says("buy"))), SETTLED))
                .isFalse();
        assertThat(aboutAuthor(new AnyOf(List.of(tenure, says("buy"))), NOTHING_KNOWN))
                .isFalse();
        assertThat(aboutAuthor(new Not(new AllOf(List.of(tenure, says("missing")))), NEW))
                .isFalse();
    }

    @Test
    void a_rule_with_a_condition_that_is_not_known_holds_every_draft_whatever_it_asks_for() {
        Condition later = new Unknown("{\"moon\":\"full\"}");
        for (Condition when : List.of(
                later,
                new Not(later),
                new AllOf(List.of(says("missing"), later)),
                new AnyOf(List.of(says("buy"), new Not(new AllOf(List.of(later))))))) {
            Policy policy = new Policy(
                    List.of(NORM),
                    List.of(rule("r", when, PolicyAction.NUDGE), rule("s", says("buy"), PolicyAction.NUDGE)));
            Verdict verdict = PolicyEngine.of(policy).examine(Optional.empty(), "buy", NEW);
            assertThat(verdict.action()).isEqualTo(PolicyAction.HOLD);
            assertThat(verdict.reasons().get(0))
                    .isEqualTo(new Reason(RuleId.of("r"), NORM, PolicyAction.HOLD, List.of(), false));
        }
    }

    @Test
    void a_rule_with_an_action_that_is_not_known_holds_the_drafts_that_it_applies_to() {
        Policy policy = new Policy(
                List.of(NORM),
                List.of(new Rule(RuleId.of("r"), NORM.id(), says("buy"), new RuleAction.Unknown("\"slow-down\""))));
        PolicyEngine engine = PolicyEngine.of(policy);
        assertThat(engine.examine(Optional.empty(), "buy", NEW).action()).isEqualTo(PolicyAction.HOLD);
        assertThat(engine.examine(Optional.empty(), "ask", NEW).action()).isEqualTo(PolicyAction.PUBLISH);
    }

    @Test
    void conditions_nested_too_deep_are_refused() {
        Condition condition = says("buy");
        for (int depth = 1; depth < 10_000; depth++) {
            condition = new Not(condition);
        }
        Condition deep = condition;
        assertThatThrownBy(() -> PolicyEngine.of(policy(deep))).isInstanceOf(InvalidValueException.class);
    }

    private static List<String> words(Condition when, String title, String text) {
        return PolicyEngine.of(policy(when)).examine(Optional.of(title), text, NOTHING_KNOWN).reasons().stream()
                .flatMap(reason -> reason.words().stream())
                .toList();
    }

    private static boolean applies(Condition when, Facts facts) {
        return !verdict(when, facts).reasons().isEmpty();
    }

    private static boolean aboutAuthor(Condition when, Facts facts) {
        return verdict(when, facts).reasons().get(0).aboutAuthor();
    }

    private static Verdict verdict(Condition when, Facts facts) {
        return PolicyEngine.of(policy(when)).examine(Optional.empty(), "buy", facts);
    }

    private static Policy policy(Condition when) {
        return new Policy(List.of(NORM), List.of(rule("r", when, PolicyAction.HOLD)));
    }

    private static Rule rule(String id, Condition when, PolicyAction then) {
        return new Rule(RuleId.of(id), NORM.id(), when, then);
    }

    private static Says says(String... terms) {
        return new Says(List.of(terms));
    }
}
