package io.socialsouls.community.core.codec;

import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.RuleAction;

/** What becomes of a part of a rule that this release does not know. */
enum RuleReading {
    /** Somebody wrote it now: it is refused. */
    WRITTEN {
        @Override
        Json.Members members(Json rule) {
            return rule.members(MEMBERS);
        }

        @Override
        Condition when(Json rule) {
            return ConditionForms.read(members(rule).at("when"));
        }

        @Override
        RuleAction then(Json rule) {
            return members(rule).at("then").constant(Names.ACTIONS);
        }
    },
    /** A later release wrote it: it is kept as it is. */
    STORED {
        @Override
        Json.Members members(Json rule) {
            return rule.someMembers(MEMBERS);
        }

        /** A part that is not known, inside it or beside it, may change when the rule applies. */
        @Override
        Condition when(Json rule) {
            try {
                return WRITTEN.when(rule);
            } catch (UnknownFormException later) {
                Json.Members members = members(rule);
                return new Condition.Unknown(
                        members.areAmong(MEMBERS) ? members.at("when").raw() : rule.raw());
            }
        }

        @Override
        RuleAction then(Json rule) {
            Json then = members(rule).at("then");
            if (then.isObject()) {
                return new RuleAction.Unknown(then.raw());
            }
            try {
                return then.constant(Names.ACTIONS);
            } catch (UnknownFormException later) {
                return new RuleAction.Unknown(then.raw());
            }
        }
    };

    private static final String[] MEMBERS = {"id", "norm", "when", "then"};

    abstract Json.Members members(Json rule);

    abstract Condition when(Json rule);

    abstract RuleAction then(Json rule);
}
