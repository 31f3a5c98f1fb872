package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.linear.ColumnSpread;
import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.ModelFit;
import io.socialsouls.community.pooling.linear.ResidualHeterogeneity;
import java.util.List;
import java.util.stream.IntStream;

/** The slope of effects over standard errors where true effects may differ by tau² about the line. */
final class FunnelSlope {
    private FunnelSlope() {}

    /**
     * {@return the slope of meta-regression on standard errors; 0 where standard errors are all the same}
     *
     * @param sizes one effect or more
     * @param method the method for tau², which is 0 for two effects: they lie on any line through them
     */
    static double of(EffectSizes sizes, PoolingMethod method) {
        double[] errors = IntStream.range(0, sizes.size())
                .mapToDouble(i -> Math.sqrt(sizes.variance(i)))
                .toArray();
        if (sizes.size() < 2 || !ColumnSpread.isWide(errors)) {
            return 0;
        }
        LinearModel model = LinearModel.of(sizes, List.of(errors));
        double tau2 = sizes.size() == model.columns() ? 0 : ResidualHeterogeneity.tau2(method, model);
        return new ModelFit(model, tau2).coefficient(1);
    }
}
