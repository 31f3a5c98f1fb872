package io.socialsouls.community.experiment;

import io.socialsouls.community.message.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the contributions to one experiment say together.
 *
 * @param experiment which experiment
 * @param protocol what was agreed
 * @param effect the pooled numbers
 * @param contributions what each contribution brought, in the order of their arrival
 * @param leftOut contributions whose effect is undefined under the protocol's plan, and those of a form that this release
 *     does not know
 * @param warnings contributions that may not be what they seem, such as variants of one test that came as several
 * @param message what it comes to, for people
 * @param frequency the same for 1,000 people with and without the tactic; absent where the rate without it is not known
 */
public record PooledResult(
        ExperimentId experiment,
        Protocol protocol,
        PooledEffect effect,
        List<PooledContribution> contributions,
        List<ContributionId> leftOut,
        List<PoolingWarning> warnings,
        Message message,
        Optional<Message> frequency) {
    public PooledResult {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(frequency, "frequency");
        contributions = List.copyOf(contributions);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }
}
