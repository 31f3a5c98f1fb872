package io.socialsouls.community.testkit.value;

import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleAction;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes policies in the form of {@code docs/policy.md}, as somebody might by hand: not by the code that reads them.
 *
 * @param blank what stands between the parts
 */
record PolicyJson(String blank) {
    String of(Policy policy) {
        return object(
                member("norms", list(policy.norms(), this::norm)), member("rules", list(policy.rules(), this::rule)));
    }

    private String norm(Norm norm) {
        return object(member("id", text(norm.id())), member("text", text(norm.text())));
    }

    private String rule(Rule rule) {
        return object(
                member("then", text(action(rule.then()))),
                member("when", condition(rule.when())),
                member("norm", text(rule.norm())),
                member("id", text(rule.id())));
    }

    private static String action(RuleAction then) {
        if (!(then instanceof PolicyAction action)) {
            throw new IllegalStateException("nobody can adopt " + then);
        }
        return action == PolicyAction.ASK_TO_REVISE ? "revise" : name(action);
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Says says) {
            return object(member("says", list(says.terms(), this::text)));
        } else if (condition instanceof Condition.Links links) {
            return object(member("links", object(member("except", list(links.except(), this::text)))));
        } else if (condition instanceof Condition.AuthorTenure tenure) {
            return object(member("tenure", text(name(tenure.atMost()))));
        } else if (condition instanceof Condition.AllOf all) {
            return object(member("all", list(all.of(), this::condition)));
        } else if (condition instanceof Condition.AnyOf any) {
            return object(member("any", list(any.of(), this::condition)));
        } else if (condition instanceof Condition.Not not) {
            return object(member("not", condition(not.of())));
        }
        throw new IllegalStateException("nobody decided how to write a " + condition);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String object(String... members) {
        return "{" + blank + String.join("," + blank, members) + blank + "}";
    }

    private String member(String name, String value) {
        return "\"" + name + "\":" + blank + value;
    }

    private <T> String list(Collection<T> elements, Function<? super T, String> form) {
        return elements.stream().map(form).collect(Collectors.joining("," + blank, "[" + blank, blank + "]"));
    }

    private String text(Object value) {
        return value.toString().codePoints().mapToObj(PolicyJson::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int point) {
        if (point == '"' || point == '\\') {
            return "\\" + (char) point;
        }
        return point < ' ' ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point);
    }
}
