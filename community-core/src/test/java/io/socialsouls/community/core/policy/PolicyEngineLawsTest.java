package io.socialsouls.community.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.base.Splitter;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.NormId;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyEngineLawsTest {
    private static final Norm NORM = new Norm(NormId.of("n"), "No selling");

    @Property(tries = 300)
    void the_same_draft_facts_and_policy_give_the_same_verdict(
            @ForAll("policies") Policy policy, @ForAll("texts") String text, @ForAll("facts") Facts facts) {
        Verdict verdict = PolicyEngine.of(policy).examine(List.of(text, text), facts);
        PolicyEngine again = PolicyEngine.of(new Policy(policy.norms(), policy.rules()));
        again.examine(List.of("another draft, buy now"), facts);
        assertThat(again.examine(List.of(text, text), facts)).isEqualTo(verdict);
    }

    @Property(tries = 300)
    void the_strictest_of_the_reasons_wins_and_they_stand_in_the_policys_order(
            @ForAll("policies") Policy policy, @ForAll("texts") String text, @ForAll("facts") Facts facts) {
        Verdict verdict = PolicyEngine.of(policy).examine(List.of(text), facts);
        assertThat(verdict.action())
                .isEqualTo(verdict.reasons().stream()
                        .map(Reason::action)
                        .max(Comparator.naturalOrder())
                        .orElse(PolicyAction.PUBLISH));
        List<RuleId> order = policy.rules().stream().map(Rule::id).toList();
        assertThat(verdict.reasons().stream().map(Reason::rule)).isSubsetOf(order);
        assertThat(verdict.reasons().stream().map(reason -> order.indexOf(reason.rule())))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void one_more_rule_never_makes_a_verdict_milder(
            @ForAll("policies") Policy policy,
            @ForAll("conditions") Condition condition,
            @ForAll PolicyAction then,
            @ForAll("texts") String text,
            @ForAll("facts") Facts facts) {
        List<Rule> more = new ArrayList<>(policy.rules());
        more.add(new Rule(RuleId.of("more"), NORM.id(), condition, then));
        PolicyAction before =
                PolicyEngine.of(policy).examine(List.of(text), facts).action();
        PolicyAction after = PolicyEngine.of(new Policy(policy.norms(), more))
                .examine(List.of(text), facts)
                .action();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 300)
    void case_and_width_never_change_what_is_done(
            @ForAll("policies") Policy policy, @ForAll("texts") String text, @ForAll("facts") Facts facts) {
        PolicyEngine engine = PolicyEngine.of(policy);
        PolicyAction action = engine.examine(List.of(text), facts).action();
        for (String variant : List.of(text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), wide(text))) {
            assertThat(engine.examine(List.of(variant), facts).action())
                    .as(variant)
                    .isEqualTo(action);
        }
    }

    @Property(tries = 300)
    void what_is_shown_stands_in_the_draft(
            @ForAll("policies") Policy policy, @ForAll String noise, @ForAll("texts") String text) {
        String draft = noise + " " + text;
        Verdict verdict = PolicyEngine.of(policy).examine(List.of(draft), new Facts(1, Optional.empty()));
        for (Reason reason : verdict.reasons()) {
            assertThat(reason.words())
                    .hasSizeLessThanOrEqualTo(Limits.MAX_REASON_WORDS)
                    .allMatch(draft::contains);
        }
    }

    @Property(tries = 300)
    void what_is_unknown_can_only_leave_rules_undecided(
            @ForAll("conditions") Condition condition, @ForAll("texts") String text) {
        PolicyEngine engine = PolicyEngine.of(policy(List.of(condition)));
        if (engine.examine(List.of(text), new Facts(1, Optional.empty())).action() == PolicyAction.HOLD) {
            for (Tenure tenure : Tenure.values()) {
                assertThat(engine.examine(List.of(text), new Facts(1, Optional.of(tenure)))
                                .action())
                        .isEqualTo(PolicyAction.HOLD);
            }
        }
    }

    /** Five times the longest draft; generous, since it must not fail for a busy machine. */
    @Example
    void hostile_drafts_take_no_longer_than_others_under_a_large_policy() {
        List<Condition> conditions = new ArrayList<>();
        for (int rule = 0; rule < Limits.MAX_RULES; rule++) {
            List<String> phrases = new ArrayList<>();
            for (int i = 1; i <= 100; i++) {
                phrases.add(i <= 10 ? "a ".repeat(i) : "a " + rule + " " + i);
            }
            conditions.add(new Condition.AnyOf(
                    List.of(new Condition.Says(phrases), new Condition.Links(Set.of("example.org")))));
        }
        PolicyEngine engine = PolicyEngine.of(policy(conditions));
        Facts facts = new Facts(1, Optional.empty());
        String units = "a |a|a.|a@|://|a://|https://a.co/|a.co |\u0301\u0323|e\u0301\u0323|ﷺ|割|.|\ud83d|ß.|x\u200B|-|@|"
                + "http://a.b,c@|www.";
        for (String unit : Splitter.on('|').split(units)) {
            String draft = unit.repeat(5 * Limits.MAX_TEXT_LENGTH / unit.length());
            assertTimeout(Duration.ofMinutes(1), () -> engine.examine(List.of(unit, draft), facts), unit);
        }
    }

    private static String wide(String text) {
        return text.chars()
                .map(unit -> unit > 0x20 && unit < 0x7F ? unit + 0xFEE0 : unit)
                .collect(StringBuilder::new, (wide, unit) -> wide.append((char) unit), StringBuilder::append)
                .toString();
    }

    private static Policy policy(List<Condition> conditions) {
        List<Rule> rules = new ArrayList<>();
        for (Condition condition : conditions) {
            rules.add(new Rule(RuleId.of("r" + rules.size()), NORM.id(), condition, PolicyAction.HOLD));
        }
        return new Policy(List.of(NORM), rules);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Combinators.combine(
                        conditions().list().ofMaxSize(6),
                        Arbitraries.of(PolicyAction.class).list().ofSize(6))
                .as((conditions, actions) -> {
                    List<Rule> rules = new ArrayList<>();
                    for (Condition condition : conditions) {
                        int at = rules.size();
                        rules.add(new Rule(RuleId.of("r" + at), NORM.id(), condition, actions.get(at)));
                    }
                    return new Policy(List.of(NORM), rules);
                });
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(4);
    }

    private Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> says = Arbitraries.of("buy", "now", "buy now", "straße", "e-mail", "割引", "now buy now")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Condition.Says::new);
        Arbitrary<Condition> links =
                Arbitraries.of("example.org", "evil.com").set().map(Condition.Links::new);
        Arbitrary<Condition> tenure = Arbitraries.of(Tenure.class).map(Condition.AuthorTenure::new);
        if (depth == 1) {
            return Arbitraries.oneOf(says, says, links, tenure);
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(depth - 1));
        Arbitrary<List<Condition>> some = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                says,
                links,
                tenure,
                some.map(Condition.AllOf::new),
                some.map(Condition.AnyOf::new),
                inner.map(Condition.Not::new));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "buy",
                        "now",
                        "Straße",
                        "e",
                        "mail",
                        "割",
                        "引",
                        " ",
                        " ",
                        "-",
                        ".",
                        "!",
                        "\n",
                        "https://",
                        "example.org",
                        "evil.com",
                        "@",
                        "/",
                        "www.",
                        "é",
                        "́",
                        "x")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.of(Tenure.class).optional().map(tenure -> new Facts(1, tenure));
    }
}
