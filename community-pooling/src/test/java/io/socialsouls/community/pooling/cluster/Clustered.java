package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.pooling.EffectSizes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Effects with the names of their clusters. */
record Clustered(List<One> rows) {
    /** One effect. */
    record One(double effect, double variance, String cluster) {}

    EffectSizes sizes() {
        return EffectSizes.of(effects(), variances());
    }

    double[] effects() {
        return rows.stream().mapToDouble(One::effect).toArray();
    }

    double[] variances() {
        return rows.stream().mapToDouble(One::variance).toArray();
    }

    List<String> clusters() {
        return rows.stream().map(One::cluster).toList();
    }

    Clustered mapped(double c, double by) {
        return new Clustered(rows.stream()
                .map(one -> new One(c * one.effect() + by, c * c * one.variance(), one.cluster()))
                .toList());
    }

    /** Two clusters or more, at least one of them with two effects. */
    static Arbitrary<Clustered> arbitrary(double effects, double logVariance) {
        Arbitrary<One> one = Combinators.combine(
                        Arbitraries.doubles().between(-effects, effects),
                        Arbitraries.doubles().between(-logVariance, logVariance).map(power -> Math.pow(10, power)),
                        Arbitraries.of("a", "b", "c", "d"))
                .as(One::new);
        return one.list()
                .ofMinSize(3)
                .ofMaxSize(14)
                .map(Clustered::new)
                .filter(all -> all.clusters().stream().distinct().count() > 1
                        && all.clusters().stream().distinct().count()
                                < all.rows().size());
    }
}
