package io.socialsouls.community.core.experiment;

import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.store.ContributionStore;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.PoolingWarning;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.EqualArms;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.sentence.Conclusion;
import io.socialsouls.community.pooling.sentence.Differences;
import io.socialsouls.community.pooling.sentence.NaturalFrequency;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From what is stored to a pooled result: a pure function of the rows.
 *
 * @param experiment to which they were brought
 * @param ids of all rows, in their order
 * @param brought those whose form this release knows, in the same order
 */
record ContributionPool(ExperimentRow experiment, List<ContributionId> ids, List<Brought> brought) {
    /** Texts are dropped page by page: they take several times the room of what they say. */
    private static final int PAGE = 1_000;

    static ContributionPool read(ExperimentRow experiment, ContributionStore store, Codec codec) {
        List<ContributionId> ids = new ArrayList<>();
        List<Brought> brought = new ArrayList<>();
        Map<MemberId, MemberId> contributors = new HashMap<>();
        Optional<ContributionRow> last = Optional.empty();
        int more = Limits.MAX_CONTRIBUTIONS;
        while (more > 0) {
            int limit = Math.min(PAGE, more);
            List<ContributionRow> rows = store.list(experiment.id(), last, limit);
            for (ContributionRow row : rows) {
                ids.add(row.id());
                codec.contribution(row.contributionJson())
                        .ifPresent(known -> brought.add(new Brought(
                                row.id(), contributors.computeIfAbsent(row.contributor(), same -> same), known)));
                last = Optional.of(row);
            }
            more = rows.size() < limit ? 0 : more - limit;
        }
        return new ContributionPool(experiment, ids, brought);
    }

    PooledResult pool(Codec codec) {
        Protocol protocol = codec.protocol(experiment.protocolJson());
        List<SummaryData> data =
                brought.stream().map(each -> each.contribution().data()).toList();
        EffectSizes sizes = EffectSizes.of(data, protocol.plan());
        PooledEffect effect = Pooling.pool(sizes, protocol.plan());
        double[] weights = Pooling.weights(sizes, effect);
        List<PooledContribution> pooled = new ArrayList<>(sizes.size());
        Set<ContributionId> defined = new HashSet<>();
        for (int i = 0; i < sizes.size(); i++) {
            Brought source = brought.get(sizes.source(i));
            defined.add(source.id());
            pooled.add(new PooledContribution(
                    source.id(),
                    source.contributor(),
                    source.contribution(),
                    sizes.effect(i),
                    sizes.variance(i),
                    weights[i]));
        }
        List<ContributionId> leftOut =
                ids.stream().filter(id -> !defined.contains(id)).toList();
        return new PooledResult(
                experiment.id(),
                protocol,
                effect,
                pooled,
                leftOut,
                warnings(brought, data),
                Conclusion.of(effect, sizes, protocol.tactic()),
                Differences.of(effect, sizes)
                        .map(found -> found.message(protocol.plan().level())),
                NaturalFrequency.of(effect, protocol.tactic(), sizes, data));
    }

    private static List<PoolingWarning> warnings(List<Brought> brought, List<SummaryData> data) {
        return EqualArms.find(data).stream()
                .map(equal -> new PoolingWarning(
                        equal.kind(),
                        equal.indices().stream().map(i -> brought.get(i).id()).toList(),
                        equal.message()))
                .toList();
    }

    /** What somebody brought. */
    record Brought(ContributionId id, MemberId contributor, Contribution contribution) {}
}
