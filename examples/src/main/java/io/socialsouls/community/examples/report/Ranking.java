package io.socialsouls.community.examples.report;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.ShrunkenEffect;
import io.socialsouls.community.pooling.ShrunkenEffects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tactics from the highest effect to the lowest, each moved towards the mean of all by as much as it is unsure. The best
 * of several looks better than it is, because luck helped it there (the winner's curse); a ranking of plain estimates
 * promises too much.
 */
final class Ranking {
    private static final int FEWEST = 3;
    private static final int MAX_NAMED = 20;

    private Ranking() {}

    /**
     * The ranking as one note; absent for fewer than three tactics, for tactics of different measures, and where an error
     * of 0 leaves nothing to weigh by.
     */
    static Optional<String> note(List<NamedResult> results, Function<EffectMeasure, EffectText> texts) {
        List<EffectMeasure> measures = results.stream()
                .map(result -> result.effect().plan().measure())
                .distinct()
                .toList();
        boolean unsure = results.stream().allMatch(result -> result.effect().standardError() > 0);
        if (results.size() < FEWEST || measures.size() > 1 || !unsure) {
            return Optional.empty();
        }
        try {
            return Optional.of(note(results, shrunken(results, measures.get(0)), texts.apply(measures.get(0))));
        } catch (CommunityException tooFarApart) {
            return Optional.empty();
        }
    }

    private static List<ShrunkenEffect> shrunken(List<NamedResult> results, EffectMeasure measure) {
        EffectSizes sizes = EffectSizes.of(
                results.stream()
                        .mapToDouble(result -> result.effect().estimate())
                        .toArray(),
                results.stream()
                        .mapToDouble(result -> Math.pow(result.effect().standardError(), 2))
                        .toArray());
        return ShrunkenEffects.of(
                sizes, Pooling.pool(sizes, PoolingPlan.of(measure).withTest(InferenceTest.Z)));
    }

    private static String note(List<NamedResult> results, List<ShrunkenEffect> shrunken, EffectText text) {
        List<Integer> order = IntStream.range(0, results.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -shrunken.get(i).effect()))
                .toList();
        List<String> places = new ArrayList<>();
        for (int place = 0; place < Math.min(MAX_NAMED, order.size()); place++) {
            int i = order.get(place);
            places.add((place + 1) + ". " + results.get(i).name() + " "
                    + text.effect(shrunken.get(i).effect()));
        }
        int more = order.size() - places.size();
        return "From the highest to the lowest, each moved towards the mean of all by as much as it is unsure, for the"
                + " best of several looks better than it is: " + String.join(", ", places)
                + (more > 0 ? " and " + more + " more" : "") + ".";
    }
}
