package io.socialsouls.community.core.pooling.cluster;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.error.InvalidValueException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Effects cluster by cluster, in the order in which clusters first appear.
 *
 * <p>The most precise effect is the origin, and the unit a power of two near its standard error. Immutable.
 */
final class ClusteredEffects {
    private final double origin;
    private final int exponent;
    private final double[] y;
    private final double[] v;
    private final int[] ends;

    private ClusteredEffects(double origin, int exponent, double[] y, double[] v, int[] ends) {
        this.origin = origin;
        this.exponent = exponent;
        this.y = y;
        this.v = v;
        this.ends = ends;
    }

    static ClusteredEffects of(EffectSizes sizes, List<String> clusters) {
        int k = sizes.size();
        if (clusters.size() != k) {
            throw new InvalidValueException("clusters", clusters.size() + " names", "one for each effect, " + k);
        }
        Map<String, Integer> numbers = new HashMap<>();
        int[] number = new int[k];
        int first = 0;
        for (int i = 0; i < k; i++) {
            String name = Objects.requireNonNull(clusters.get(i), "clusters");
            number[i] = numbers.computeIfAbsent(name, unseen -> numbers.size());
            if (sizes.variance(i) < sizes.variance(first)) {
                first = i;
            }
        }
        if (numbers.size() < 2) {
            throw new InvalidValueException(
                    "clusters", "the same name for every effect", "two different names or more");
        }
        int[] next = new int[numbers.size() + 1];
        for (int one : number) {
            next[one + 1]++;
        }
        for (int g = 1; g < next.length; g++) {
            next[g] += next[g - 1];
        }
        double origin = sizes.effect(first);
        int exponent = Math.floorDiv(Math.getExponent(sizes.variance(first)), 2);
        double[] y = new double[k];
        double[] v = new double[k];
        for (int i = 0; i < k; i++) {
            int to = next[number[i]]++;
            y[to] = Math.scalb(sizes.effect(i) - origin, -exponent);
            v[to] = Math.scalb(sizes.variance(i), -2 * exponent);
        }
        return new ClusteredEffects(origin, exponent, y, v, Arrays.copyOf(next, numbers.size()));
    }

    int size() {
        return y.length;
    }

    int clusters() {
        return ends.length;
    }

    int begin(int cluster) {
        return cluster == 0 ? 0 : ends[cluster - 1];
    }

    int end(int cluster) {
        return ends[cluster];
    }

    double offset(int i) {
        return y[i];
    }

    double variance(int i) {
        return v[i];
    }

    /** Brings a variance into the unit used here. */
    double standard(double variance) {
        return Math.scalb(variance, -2 * exponent);
    }

    double originalEffect(double offset) {
        return origin + originalDifference(offset);
    }

    double originalDifference(double standard) {
        return Math.scalb(standard, exponent);
    }

    double originalVariance(double standard) {
        return Math.scalb(standard, 2 * exponent);
    }

    /** The logarithm of the unit. */
    double logUnit() {
        return exponent * Math.log(2);
    }
}
