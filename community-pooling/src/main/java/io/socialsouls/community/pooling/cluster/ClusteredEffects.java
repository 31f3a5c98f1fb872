package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.scale.EffectScale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Effects on their {@link EffectScale} cluster by cluster, in the order in which clusters first appear. Immutable. */
final class ClusteredEffects {
    private final EffectScale scale;
    private final double[] y;
    private final double[] v;
    private final int[] ends;

    private ClusteredEffects(EffectScale scale, double[] y, double[] v, int[] ends) {
        this.scale = scale;
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
        for (int i = 0; i < k; i++) {
            String name = Objects.requireNonNull(clusters.get(i), "clusters");
            number[i] = numbers.computeIfAbsent(name, unseen -> numbers.size());
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
        int precise = EffectScale.mostPrecise(k, sizes::variance);
        EffectScale scale = EffectScale.of(sizes.effect(precise), sizes.variance(precise));
        double[] y = new double[k];
        double[] v = new double[k];
        for (int i = 0; i < k; i++) {
            int to = next[number[i]]++;
            y[to] = scale.offset(sizes.effect(i));
            v[to] = scale.standardVariance(sizes.variance(i));
        }
        return new ClusteredEffects(scale, y, v, Arrays.copyOf(next, numbers.size()));
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
        return scale.standardVariance(variance);
    }

    double originalEffect(double offset) {
        return scale.effect(offset);
    }

    double originalDifference(double standard) {
        return scale.difference(standard);
    }

    double originalVariance(double standard) {
        return scale.variance(standard);
    }

    /** The logarithm of the unit. */
    double logUnit() {
        return scale.exponent() * Math.log(2);
    }
}
