package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Effects pooled level by level, with a test of whether levels differ.
 *
 * <p>Each level is pooled on its own, with its own tau². The test is that of a {@linkplain MetaRegression
 * meta-regression} with the levels as moderators and one tau² for all, because a level of two or three effects says too
 * little of its own tau².
 *
 * @param groups one for each level, in the order in which they first appear
 * @param qm the test's statistic, as {@link RegressionFit#qm()}; absent where no level has two effects
 * @param df levels less one
 * @param qmPValue probability of such a value or a larger one if levels do not differ; absent with {@code qm}
 */
public record Subgroups(List<Subgroup> groups, OptionalDouble qm, int df, OptionalDouble qmPValue) {
    public Subgroups {
        groups = List.copyOf(groups);
        Objects.requireNonNull(qm, "qm");
        Objects.requireNonNull(qmPValue, "qmPValue");
    }

    /**
     * Pools effects level by level.
     *
     * @param sizes the effects
     * @param levels the level of each, in the same order
     * @param plan its method, test and level of confidence apply
     * @return the levels and their test; every number in them is finite
     * @throws InvalidValueException if there are fewer than two different levels or more than
     *     {@link Moderators#MAX_COEFFICIENTS}, if there is not one for each effect, or if the method is MH, whose raw
     *     tables cannot be divided here
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if effects are too far apart for double arithmetic
     */
    public static Subgroups of(EffectSizes sizes, List<String> levels, PoolingPlan plan) {
        Moderators moderators = Moderators.builder(sizes.size())
                .category("levels", levels, new TreeSet<>(levels))
                .build();
        int df = moderators.coefficients().size() - 1;
        OptionalDouble qm = OptionalDouble.empty();
        OptionalDouble qmPValue = OptionalDouble.empty();
        if (sizes.size() > df + 1) {
            RegressionFit fit = MetaRegression.fit(sizes, moderators, plan);
            qm = fit.qm();
            qmPValue = fit.qmPValue();
        }
        Map<String, List<Integer>> indices = new LinkedHashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            indices.computeIfAbsent(levels.get(i), unseen -> new ArrayList<>()).add(i);
        }
        List<Subgroup> groups = new ArrayList<>(indices.size());
        indices.forEach((name, members) -> groups.add(new Subgroup(name, pool(sizes, members, plan), members)));
        return new Subgroups(groups, qm, df, qmPValue);
    }

    private static PooledEffect pool(EffectSizes sizes, List<Integer> members, PoolingPlan plan) {
        double[] effects = members.stream().mapToDouble(sizes::effect).toArray();
        double[] variances = members.stream().mapToDouble(sizes::variance).toArray();
        return Pooling.pool(EffectSizes.of(effects, variances), plan);
    }
}
