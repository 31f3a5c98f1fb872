package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.ModelFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Moderators of which none follows from others.
 *
 * @param kept those that say something of their own
 * @param redundant those that do not, in the order in which they were added
 */
public record IndependentModerators(Moderators kept, List<RedundantModerator> redundant) {
    /** A share of a column below this is rounding. */
    private static final double ROUNDING = 1e-7;

    public IndependentModerators {
        Objects.requireNonNull(kept, "kept");
        redundant = List.copyOf(redundant);
    }

    static IndependentModerators of(EffectSizes sizes, Moderators all) {
        List<String> names = new ArrayList<>(all.coefficients());
        List<double[]> columns = new ArrayList<>(all.columns());
        List<RedundantModerator> redundant = new ArrayList<>();
        OptionalInt dependent = LinearModel.of(sizes, columns).dependentColumn();
        while (dependent.isPresent()) {
            int j = dependent.getAsInt();
            redundant.add(new RedundantModerator(
                    names.get(j), followsFrom(columns.get(j - 1), names.subList(1, j), columns.subList(0, j - 1))));
            names.remove(j);
            columns.remove(j - 1);
            dependent = LinearModel.of(sizes, columns).dependentColumn();
        }
        return new IndependentModerators(all.only(names, columns), redundant);
    }

    /** The columns with a share in another one, found by least squares. */
    private static List<String> followsFrom(double[] column, List<String> names, List<double[]> before) {
        double largest = Arrays.stream(column).map(Math::abs).max().orElse(0);
        if (largest == 0 || before.isEmpty()) {
            return List.of();
        }
        double[] ones = new double[column.length];
        Arrays.fill(ones, 1);
        double[] scaled = Arrays.stream(column).map(one -> one / largest).toArray();
        ModelFit fit = new ModelFit(LinearModel.of(EffectSizes.of(scaled, ones), before), 0);
        List<String> found = new ArrayList<>();
        for (int l = 0; l < before.size(); l++) {
            double low = Arrays.stream(before.get(l)).min().orElse(0);
            double high = Arrays.stream(before.get(l)).max().orElse(0);
            if (Math.abs(fit.coefficient(l + 1)) * (high - low) > ROUNDING) {
                found.add(names.get(l));
            }
        }
        return found;
    }
}
