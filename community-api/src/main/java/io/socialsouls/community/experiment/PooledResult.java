package io.socialsouls.community.experiment;

import io.socialsouls.community.wording.Sentence;
import java.util.List;
import java.util.Objects;

/**
 * What the contributions to one experiment say together.
 *
 * @param experiment which experiment
 * @param protocol what was agreed
 * @param effect the pooled numbers
 * @param contributions what each contribution brought, in the order of their arrival
 * @param leftOut contributions whose effect is undefined under the protocol's plan
 * @param sentence what it comes to, for people
 */
public record PooledResult(
        ExperimentId experiment,
        Protocol protocol,
        PooledEffect effect,
        List<PooledContribution> contributions,
        List<ContributionId> leftOut,
        Sentence sentence) {
    public PooledResult {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(sentence, "sentence");
        contributions = List.copyOf(contributions);
        leftOut = List.copyOf(leftOut);
    }
}
