package io.socialsouls.community.core.codec;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.NormId;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleAction;
import io.socialsouls.community.policy.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A policy: the form is the same for those who write one and for the storage. What a release does not know is a mistake
 * in what people write; in what is stored a later release wrote it.
 */
final class PolicyForms {
    private PolicyForms() {}

    static void write(Policy policy, JsonWriter out) {
        out.object(() -> out.list("norms", policy.norms(), norm -> norm(norm, out))
                .list("rules", policy.rules(), rule -> rule(rule, out)));
    }

    static void norm(Norm norm, JsonWriter out) {
        out.object(() -> out.text("id", norm.id()).text("text", norm.text()));
    }

    private static void rule(Rule rule, JsonWriter out) {
        out.object(() -> {
            out.text("id", rule.id()).text("norm", rule.norm());
            ConditionForms.write("when", rule.when(), out);
            write(rule.then(), out);
        });
    }

    private static void write(RuleAction then, JsonWriter out) {
        if (then instanceof PolicyAction action) {
            out.text("then", Names.ACTIONS.text(action));
        } else if (then instanceof RuleAction.Unknown unknown) {
            out.raw("then", unknown.json());
        }
    }

    static Policy read(Json json, RuleReading reading) {
        Json.Members members = json.members("norms", "rules");
        List<Norm> norms = new ArrayList<>();
        Set<NormId> known = new HashSet<>();
        for (Json element : members.at("norms").elements(Limits.MAX_NORMS)) {
            Norm norm = norm(element);
            if (!known.add(norm.id())) {
                throw element.members("id", "text").at("id").refused("an id that no other norm has");
            }
            norms.add(norm);
        }
        List<Rule> rules = new ArrayList<>();
        Set<RuleId> taken = new HashSet<>();
        for (Json element : members.at("rules").elements(Limits.MAX_RULES)) {
            rules.add(rule(element, known, taken, reading));
        }
        return new Policy(norms, rules);
    }

    static Norm norm(Json json) {
        Json.Members members = json.members("id", "text");
        NormId id = members.at("id").text(NormId::of);
        return members.at("text").text(text -> new Norm(id, text));
    }

    private static Rule rule(Json json, Set<NormId> known, Set<RuleId> taken, RuleReading reading) {
        Json.Members members = reading.members(json);
        RuleId id = members.at("id").text(RuleId::of);
        if (!taken.add(id)) {
            throw members.at("id").refused("an id that no other rule has");
        }
        NormId norm = members.at("norm").text(NormId::of);
        if (!known.contains(norm)) {
            throw members.at("norm").refused("the id of one of the norms");
        }
        return new Rule(id, norm, reading.when(json), reading.then(json));
    }
}
