package io.socialsouls.community.examples.pool;

import io.socialsouls.community.core.Communities;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.BaujatPlot;
import io.socialsouls.community.plot.CumulativePlot;
import io.socialsouls.community.plot.ForestBlock;
import io.socialsouls.community.plot.ForestPlot;
import io.socialsouls.community.plot.FunnelPlot;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.pooling.diagnostic.Baujat;
import io.socialsouls.community.pooling.diagnostic.CumulativePooling;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill;
import io.socialsouls.community.pooling.regression.Subgroups;
import java.util.List;

/** Draws what was pooled. */
final class Drawing {
    private Drawing() {}

    static String of(PlotKind kind, Outcome.Pooled outcome) {
        NamedResult result = outcome.result();
        PoolingPlan plan = result.effect().plan();
        MessageRenderer renderer = Communities.englishMessages();
        return switch (kind) {
            case FOREST ->
                ForestPlot.document(
                        result,
                        outcome.analyses().subgroups().map(Drawing::blocks).orElse(List.of()),
                        renderer);
            case FUNNEL -> funnel(outcome, renderer);
            case CUMULATIVE -> CumulativePlot.document(result, CumulativePooling.of(result.sizes(), plan), renderer);
            case BAUJAT ->
                BaujatPlot.document(
                        result,
                        Baujat.of(result.sizes(), plan).stream()
                                .map(one -> new BaujatPlot.Place(one.contributionToQ(), one.influence()))
                                .toList(),
                        renderer);
        };
    }

    private static String funnel(Outcome.Pooled outcome, MessageRenderer renderer) {
        List<TrimAndFill.Image> filled = outcome.analyses()
                .diagnostics()
                .flatMap(Diagnostics::trimAndFill)
                .map(TrimAndFill::filled)
                .orElse(List.of());
        return outcome.analyses()
                .bias()
                .flatMap(BiasAnswers::selection)
                .map(model -> FunnelPlot.document(outcome.result(), filled, model, renderer))
                .orElseGet(() -> FunnelPlot.document(outcome.result(), filled, renderer));
    }

    private static List<ForestBlock> blocks(Subgroups subgroups) {
        return subgroups.groups().stream()
                .map(one -> new ForestBlock(one.name(), one.effect(), one.indices()))
                .toList();
    }
}
