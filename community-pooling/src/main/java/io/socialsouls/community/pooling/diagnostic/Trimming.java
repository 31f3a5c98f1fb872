package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill.Estimator;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill.Image;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Trims effects, ordered towards the side that sticks out, until as many are trimmed as seem to be missing. */
final class Trimming {
    private final UnitEffects unit;
    private final PoolingPlan plan;
    private final Estimator estimator;
    private final double[] effects;
    private final double[] variances;
    private final double direction;

    Trimming(UnitEffects unit, PoolingPlan plan, Estimator estimator, Side side) {
        this.unit = unit;
        this.plan = plan;
        this.estimator = estimator;
        direction = side == Side.LEFT ? 1 : -1;
        int[] order = IntStream.range(0, unit.sizes().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                i -> direction * unit.sizes().effect(i))
                        .thenComparingDouble(unit.sizes()::variance))
                .mapToInt(Integer::intValue)
                .toArray();
        effects = IntStream.of(order)
                .mapToDouble(i -> direction * unit.sizes().effect(i))
                .toArray();
        variances = IntStream.of(order).mapToDouble(unit.sizes()::variance).toArray();
    }

    /**
     * {@return how many tests are missing} The number trimmed alone decides the next one, so a number that was there
     * before ends the search.
     */
    int missing() {
        List<Integer> seen = new ArrayList<>();
        int trimmed = 0;
        while (!seen.contains(trimmed)) {
            seen.add(trimmed);
            trimmed = count(centre(trimmed));
        }
        return seen.subList(seen.indexOf(trimmed), seen.size()).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(trimmed);
    }

    private double centre(int trimmed) {
        int left = effects.length - trimmed;
        EffectSizes sizes = EffectSizes.of(Arrays.copyOf(effects, left), Arrays.copyOf(variances, left));
        return Pooling.pool(sizes, plan).estimate();
    }

    private int count(double centre) {
        int k = effects.length;
        int[] ranked = IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.abs(effects[i] - centre)))
                .mapToInt(Integer::intValue)
                .toArray();
        long sum = 0;
        int lastBelow = 0;
        for (int rank = 1; rank <= k; rank++) {
            if (effects[ranked[rank - 1]] > centre) {
                sum += rank;
            } else {
                lastBelow = rank;
            }
        }
        double missing =
                estimator == Estimator.R0 ? k - lastBelow - 1 : (4 * sum - (double) k * (k + 1)) / (2.0 * k - 1);
        return (int) Math.min(k - 1, Math.max(0, Math.rint(missing)));
    }

    /** {@return the outermost effects, mirrored to the other side of the centre that is left without them} */
    List<Image> images(int missing) {
        double centre = centre(missing);
        List<Image> images = new ArrayList<>(missing);
        for (int i = effects.length - missing; i < effects.length; i++) {
            images.add(new Image(unit.effect(direction * (2 * centre - effects[i])), unit.variance(variances[i])));
        }
        return images;
    }
}
