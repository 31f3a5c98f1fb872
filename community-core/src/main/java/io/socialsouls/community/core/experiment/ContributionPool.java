package io.socialsouls.community.core.experiment;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.core.pooling.Pooling;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** From what is stored to a pooled result: a pure function. */
final class ContributionPool {
    private ContributionPool() {}

    static PooledResult pool(ExperimentRow experiment, List<ContributionRow> rows) {
        EffectSizes sizes = EffectSizes.of(
                rows.stream().map(row -> row.contribution().data()).toList(),
                experiment.protocol().plan());
        PooledEffect effect = Pooling.pool(sizes, experiment.protocol().plan());
        double[] weights = Pooling.weights(sizes, effect);
        List<PooledContribution> pooled = new ArrayList<>(sizes.size());
        BitSet defined = new BitSet(rows.size());
        for (int i = 0; i < sizes.size(); i++) {
            ContributionRow row = rows.get(sizes.source(i));
            defined.set(sizes.source(i));
            pooled.add(new PooledContribution(
                    row.id(), row.contributor(), row.contribution(), sizes.effect(i), sizes.variance(i), weights[i]));
        }
        List<ContributionId> leftOut = new ArrayList<>();
        for (int i = defined.nextClearBit(0); i < rows.size(); i = defined.nextClearBit(i + 1)) {
            leftOut.add(rows.get(i).id());
        }
        return new PooledResult(experiment.id(), experiment.protocol(), effect, pooled, leftOut);
    }
}
