package io.socialsouls.community.examples.pool;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.core.pooling.diagnostic.Baujat;
import io.socialsouls.community.core.pooling.diagnostic.CumulativePooling;
import io.socialsouls.community.core.pooling.diagnostic.TrimAndFill;
import io.socialsouls.community.core.pooling.regression.Subgroups;
import io.socialsouls.community.examples.plot.BaujatPlot;
import io.socialsouls.community.examples.plot.CumulativePlot;
import io.socialsouls.community.examples.plot.ForestBlock;
import io.socialsouls.community.examples.plot.ForestPlot;
import io.socialsouls.community.examples.plot.FunnelPlot;
import io.socialsouls.community.examples.result.NamedResult;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws what was pooled. */
final class Drawing {
    private Drawing() {}

    static String of(PlotKind kind, Outcome.Pooled outcome) {
        NamedResult result = outcome.result();
        PoolingPlan plan = result.effect().plan();
        return switch (kind) {
            case FOREST ->
                ForestPlot.document(
                        result,
                        outcome.analyses().subgroups().map(Drawing::blocks).orElse(List.of()));
            case FUNNEL ->
                FunnelPlot.document(
                        result,
                        outcome.analyses()
                                .diagnostics()
                                .flatMap(Diagnostics::trimAndFill)
                                .map(found -> filled(found, result.sizes()))
                                .orElse(List.of()));
            case CUMULATIVE -> CumulativePlot.document(result, CumulativePooling.of(result.sizes(), plan));
            case BAUJAT ->
                BaujatPlot.document(
                        result,
                        Baujat.of(result.sizes(), plan).stream()
                                .map(one -> new BaujatPlot.Place(one.contributionToQ(), one.influence()))
                                .toList());
        };
    }

    private static List<ForestBlock> blocks(Subgroups subgroups) {
        return subgroups.groups().stream()
                .map(one -> new ForestBlock(one.name(), one.effect(), one.indices()))
                .toList();
    }

    /** Each missing effect with the standard error of the one it mirrors: the highest one is mirrored lowest. */
    private static List<FunnelPlot.FilledPoint> filled(TrimAndFill found, EffectSizes sizes) {
        Comparator<Integer> byEffect = Comparator.comparingDouble(sizes::effect);
        List<Integer> outermost = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(found.side() == TrimAndFill.Side.LEFT ? byEffect.reversed() : byEffect)
                .limit(found.missing())
                .toList();
        Comparator<Double> mirrored = Comparator.naturalOrder();
        List<Double> images = found.filled().stream()
                .sorted(found.side() == TrimAndFill.Side.LEFT ? mirrored : mirrored.reversed())
                .toList();
        return IntStream.range(0, images.size())
                .mapToObj(i -> new FunnelPlot.FilledPoint(images.get(i), Math.sqrt(sizes.variance(outermost.get(i)))))
                .toList();
    }
}
