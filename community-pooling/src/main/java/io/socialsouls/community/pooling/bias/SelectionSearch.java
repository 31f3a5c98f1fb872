package io.socialsouls.community.pooling.bias;

import io.socialsouls.community.pooling.optimum.LocalShape;
import io.socialsouls.community.pooling.optimum.NewtonAscent;
import io.socialsouls.community.pooling.optimum.NewtonAscent.Summit;
import io.socialsouls.community.pooling.optimum.SmoothFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The global maximum of a {@link SelectionLikelihood}, which often has several: it is climbed from the highest places of a
 * grid of means and tau², each with its likeliest probabilities.
 *
 * <p>For a given mean and tau² the likelihood is concave in the logarithms of the probabilities, and falls in every direction
 * as long as each interval has a test, so that there is one best value of these.
 */
final class SelectionSearch {
    private static final int MEANS = 17;
    /** Reach of the grid, in units of the effects' spread. */
    private static final double REACH = 4;

    private static final double[] TAU2 = {0, 0.02, 0.1, 0.4, 1, 3};
    private static final int CLIMBS = 6;

    private final SelectionLikelihood likelihood;

    SelectionSearch(SelectionLikelihood likelihood) {
        this.likelihood = likelihood;
    }

    /** The highest maximum; absent if none was found, as where the likelihood rises for ever. */
    Optional<Summit> highest() {
        List<Summit> starts = grid();
        double[] bounds = new double[likelihood.parameters()];
        Arrays.fill(bounds, Double.NEGATIVE_INFINITY);
        bounds[SelectionLikelihood.TAU2] = 0;
        NewtonAscent ascent = new NewtonAscent(likelihood, bounds);
        return starts.stream()
                .limit(CLIMBS)
                .map(start -> ascent.from(start.at()))
                .flatMap(Optional::stream)
                .max(byHeight())
                .filter(best -> best.reaches(starts.get(0).shape().height()));
    }

    /** From the highest place to the lowest. */
    private List<Summit> grid() {
        int k = likelihood.size();
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < k; i++) {
            mean += likelihood.effect(i) / k;
            variance += likelihood.variance(i) / k;
        }
        double squares = 0;
        for (int i = 0; i < k; i++) {
            squares += (likelihood.effect(i) - mean) * (likelihood.effect(i) - mean) / k;
        }
        double spread = Math.sqrt(variance + squares);
        List<Summit> places = new ArrayList<>();
        for (int m = 0; m < MEANS; m++) {
            double at = mean + spread * REACH * (2.0 * m / (MEANS - 1) - 1);
            double[] logs = new double[likelihood.parameters() - 2];
            for (double share : TAU2) {
                Optional<Summit> place = profile(at, share * spread * spread, logs);
                place.ifPresent(places::add);
                logs = place.map(found -> Arrays.copyOfRange(found.at(), 2, found.at().length))
                        .orElse(logs);
            }
        }
        places.sort(byHeight().reversed());
        return places;
    }

    /** The likeliest probabilities for a mean and tau². */
    private Optional<Summit> profile(double mean, double tau2, double[] logs) {
        SmoothFunction inner = at -> {
            LocalShape whole = likelihood.at(joined(mean, tau2, at));
            double[] gradient = Arrays.copyOfRange(whole.gradient(), 2, whole.gradient().length);
            double[][] hessian = new double[at.length][];
            for (int j = 0; j < at.length; j++) {
                hessian[j] = Arrays.copyOfRange(whole.hessian()[j + 2], 2, at.length + 2);
            }
            return new LocalShape(whole.height(), gradient, hessian);
        };
        double[] bounds = new double[logs.length];
        Arrays.fill(bounds, Double.NEGATIVE_INFINITY);
        return new NewtonAscent(inner, bounds)
                .from(logs)
                .map(found -> new Summit(joined(mean, tau2, found.at()), found.shape()));
    }

    private static double[] joined(double mean, double tau2, double[] logs) {
        double[] all = new double[logs.length + 2];
        all[SelectionLikelihood.MEAN] = mean;
        all[SelectionLikelihood.TAU2] = tau2;
        System.arraycopy(logs, 0, all, 2, logs.length);
        return all;
    }

    private static Comparator<Summit> byHeight() {
        return Comparator.comparingDouble(place -> place.shape().height());
    }
}
