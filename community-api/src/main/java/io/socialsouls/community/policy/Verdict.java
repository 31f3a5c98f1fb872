package io.socialsouls.community.policy;

import io.socialsouls.community.message.Message;
import java.util.List;
import java.util.Objects;

/**
 * The policy's verdict on one draft, with its reasons. The same draft, facts and policy always give the same verdict.
 *
 * @param action the strictest action of the rules that applied; publish if none did
 * @param reasons one for each rule that applied, in the policy's order
 * @param facts what the verdict is based on
 */
public record Verdict(PolicyAction action, List<Reason> reasons, Facts facts) {
    public Verdict {
        Objects.requireNonNull(action, "action");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * {@return the verdict in words for the author: one sentence for each reason that asks for something, in the
     * policy's order} A {@link io.socialsouls.community.message.MessageRenderer} puts them into a language.
     */
    public List<Message> explanation() {
        return reasons.stream().flatMap(reason -> reason.explanation().stream()).toList();
    }
}
