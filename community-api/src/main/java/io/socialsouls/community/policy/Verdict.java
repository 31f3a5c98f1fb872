package io.socialsouls.community.policy;

import io.socialsouls.community.message.Message;
import java.util.List;
import java.util.Objects;

/**
 * What the policy says of one draft, and why. The same draft, facts and policy give the same verdict, always.
 *
 * @param action the strictest action of the rules that applied; publish if none did
 * @param reasons one for each rule that applied, in the policy's order
 * @param facts what it was reached on
 */
public record Verdict(PolicyAction action, List<Reason> reasons, Facts facts) {
    public Verdict {
        Objects.requireNonNull(action, "action");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * The verdict in words for the author: one sentence for each reason, but for those that ask for nothing.
     *
     * @return in the policy's order, for a {@link io.socialsouls.community.message.MessageRenderer} to put into a language
     */
    public List<Message> explanation() {
        return reasons.stream().flatMap(reason -> reason.explanation().stream()).toList();
    }
}
