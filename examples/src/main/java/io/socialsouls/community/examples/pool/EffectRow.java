package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.MixedEffects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The effect of one row of a file.
 *
 * @param row which row, the first below the header being 1
 * @param label its name
 * @param effect on the analysis scale; NaN if there is none
 * @param variance its sampling variance; NaN if there is none
 */
record EffectRow(int row, String label, double effect, double variance) {
    /** Every row's effect, in the file's order. */
    static List<EffectRow> of(PoolInput input, PoolingPlan plan) {
        List<EffectRow> rows = new ArrayList<>();
        for (PoolInput.Tests tests : input.tests().values()) {
            EffectSizes sizes = MixedEffects.of(tests.data(), plan);
            int next = 0;
            for (int i = 0; i < tests.data().size(); i++) {
                boolean defined = next < sizes.size() && sizes.source(next) == i;
                rows.add(new EffectRow(
                        tests.rows().get(i),
                        tests.labels().get(i),
                        defined ? sizes.effect(next) : Double.NaN,
                        defined ? sizes.variance(next) : Double.NaN));
                next += defined ? 1 : 0;
            }
        }
        input.tests().values().stream()
                .flatMap(tests -> tests.unread().stream())
                .forEach(one -> rows.add(new EffectRow(one.row(), "Row " + one.row(), Double.NaN, Double.NaN)));
        rows.sort(Comparator.comparingInt(EffectRow::row));
        return rows;
    }
}
