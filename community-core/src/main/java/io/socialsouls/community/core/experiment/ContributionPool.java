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
import io.socialsouls.community.pooling.Conclusion;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.EqualArms;
import io.socialsouls.community.pooling.NaturalFrequency;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From what is stored to a pooled result: a pure function of the rows. */
record ContributionPool(ExperimentRow experiment, List<ContributionRow> rows) {
    PooledResult pool(Codec codec) {
        Protocol protocol = codec.protocol(experiment.protocolJson());
        List<Brought> brought = new ArrayList<>();
        for (ContributionRow row : rows) {
            codec.contribution(row.contributionJson()).ifPresent(known -> brought.add(new Brought(row, known)));
        }
        List<SummaryData> data =
                brought.stream().map(each -> each.contribution().data()).toList();
        EffectSizes sizes = EffectSizes.of(data, protocol.plan());
        PooledEffect effect = Pooling.pool(sizes, protocol.plan());
        double[] weights = Pooling.weights(sizes, effect);
        List<PooledContribution> pooled = new ArrayList<>(sizes.size());
        Set<ContributionId> defined = new HashSet<>();
        for (int i = 0; i < sizes.size(); i++) {
            Brought source = brought.get(sizes.source(i));
            defined.add(source.row().id());
            pooled.add(new PooledContribution(
                    source.row().id(),
                    source.row().contributor(),
                    source.contribution(),
                    sizes.effect(i),
                    sizes.variance(i),
                    weights[i]));
        }
        List<ContributionId> leftOut = rows.stream()
                .map(ContributionRow::id)
                .filter(id -> !defined.contains(id))
                .toList();
        return new PooledResult(
                experiment.id(),
                protocol,
                effect,
                pooled,
                leftOut,
                warnings(brought, data),
                Conclusion.of(effect, protocol.tactic()),
                NaturalFrequency.of(effect, protocol.tactic(), sizes, data));
    }

    private static List<PoolingWarning> warnings(List<Brought> brought, List<SummaryData> data) {
        return EqualArms.find(data).stream()
                .map(equal -> new PoolingWarning(
                        equal.kind(),
                        equal.indices().stream()
                                .map(i -> brought.get(i).row().id())
                                .toList(),
                        equal.message()))
                .toList();
    }

    /** One whose form this release knows. */
    private record Brought(ContributionRow row, Contribution contribution) {}
}
