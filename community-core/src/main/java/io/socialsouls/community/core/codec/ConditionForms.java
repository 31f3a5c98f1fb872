package io.socialsouls.community.core.codec;

import io.socialsouls.community.core.matching.Hosts;
import io.socialsouls.community.core.matching.Terms;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Conditions: an object with one member, which says what kind of condition it is. */
final class ConditionForms {
    private static final String[] KINDS = {"says", "links", "tenure", "all", "any", "not"};

    private ConditionForms() {}

    /** Writes the one member. */
    static void write(Condition condition, JsonWriter out) {
        if (condition instanceof Condition.Says says) {
            out.texts("says", says.terms());
        } else if (condition instanceof Condition.Links links) {
            // A set has no order: sorted, the same policy has the same text.
            out.object("links", () -> out.texts("except", new TreeSet<>(links.except())));
        } else if (condition instanceof Condition.AuthorTenure tenure) {
            out.text("tenure", Names.TENURES.text(tenure.atMost()));
        } else if (condition instanceof Condition.AllOf all) {
            out.list("all", all.of(), each -> out.object(() -> write(each, out)));
        } else if (condition instanceof Condition.AnyOf any) {
            out.list("any", any.of(), each -> out.object(() -> write(each, out)));
        } else if (condition instanceof Condition.Not not) {
            out.object("not", () -> write(not.of(), out));
        }
    }

    static Condition read(Json json, int depth) {
        if (depth > Limits.MAX_CONDITION_DEPTH) {
            throw json.refused("conditions nested at most " + Limits.MAX_CONDITION_DEPTH + " deep");
        }
        Json.Members members = json.members(KINDS);
        String kind = members.only(KINDS);
        Json of = members.at(kind);
        return switch (kind) {
            case "says" -> new Condition.Says(terms(of));
            case "links" -> new Condition.Links(hosts(of));
            case "tenure" -> new Condition.AuthorTenure(of.text(Names.TENURES::constant));
            case "all" -> new Condition.AllOf(conditions(of, depth + 1));
            case "any" -> new Condition.AnyOf(conditions(of, depth + 1));
            default -> new Condition.Not(read(of, depth + 1));
        };
    }

    private static List<String> terms(Json json) {
        List<String> terms = new ArrayList<>();
        for (Json term : some(json, Limits.MAX_TERMS)) {
            terms.add(term.text(Terms::check));
        }
        return terms;
    }

    private static Set<String> hosts(Json json) {
        Set<String> hosts = new LinkedHashSet<>();
        json.members("except")
                .maybe("except")
                .ifPresent(except ->
                        except.elements(Limits.MAX_TERMS).forEach(host -> hosts.add(host.text(Hosts::check))));
        return hosts;
    }

    private static List<Condition> conditions(Json json, int depth) {
        return some(json, Integer.MAX_VALUE).stream()
                .map(condition -> read(condition, depth))
                .toList();
    }

    private static List<Json> some(Json json, int most) {
        List<Json> elements = json.elements(most);
        if (elements.isEmpty()) {
            throw json.refused("a list of at least one");
        }
        return elements;
    }
}
