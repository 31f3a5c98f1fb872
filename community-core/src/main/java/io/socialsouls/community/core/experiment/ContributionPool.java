package io.socialsouls.community.core.experiment;

import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.PoolingWarning;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.EqualArms;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.sentence.Conclusion;
import io.socialsouls.community.pooling.sentence.Differences;
import io.socialsouls.community.pooling.sentence.NaturalFrequency;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** From what is stored to a pooled result: a pure function of the rows. */
record ContributionPool(ExperimentRow experiment, List<ContributionRow> rows) {
    PooledResult pool(Codec codec) {
        Protocol protocol = codec.protocol(experiment.protocolJson());
        List<Contribution> brought = rows.stream()
                .map(row -> codec.contribution(row.contributionJson()))
                .toList();
        List<SummaryData> data = brought.stream().map(Contribution::data).toList();
        EffectSizes sizes = EffectSizes.of(data, protocol.plan());
        PooledEffect effect = Pooling.pool(sizes, protocol.plan());
        double[] weights = Pooling.weights(sizes, effect);
        List<PooledContribution> pooled = new ArrayList<>(sizes.size());
        BitSet defined = new BitSet(rows.size());
        for (int i = 0; i < sizes.size(); i++) {
            int source = sizes.source(i);
            defined.set(source);
            pooled.add(new PooledContribution(
                    rows.get(source).id(),
                    rows.get(source).contributor(),
                    brought.get(source),
                    sizes.effect(i),
                    sizes.variance(i),
                    weights[i]));
        }
        List<ContributionId> leftOut = new ArrayList<>();
        for (int i = defined.nextClearBit(0); i < rows.size(); i = defined.nextClearBit(i + 1)) {
            leftOut.add(rows.get(i).id());
        }
        return new PooledResult(
                experiment.id(),
                protocol,
                effect,
                pooled,
                leftOut,
                warnings(data),
                Conclusion.of(effect, sizes, protocol.tactic()),
                Differences.of(effect, sizes)
                        .map(found -> found.message(protocol.plan().level())),
                NaturalFrequency.of(effect, protocol.tactic(), sizes, data));
    }

    private List<PoolingWarning> warnings(List<SummaryData> data) {
        return EqualArms.find(data).stream()
                .map(equal -> new PoolingWarning(
                        equal.kind(),
                        equal.indices().stream().map(i -> rows.get(i).id()).toList(),
                        equal.message()))
                .toList();
    }
}
