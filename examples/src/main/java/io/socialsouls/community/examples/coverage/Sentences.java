package io.socialsouls.community.examples.coverage;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.sentence.Conclusion;
import io.socialsouls.community.pooling.sentence.Differences;
import io.socialsouls.community.pooling.sentence.FrequencyKeys;
import io.socialsouls.community.pooling.sentence.NaturalFrequency;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Pools drawn tests by the library's defaults, reads the sentences as a reader does, key and numbers, and compares them with the
 * truth they were drawn from.
 */
final class Sentences {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.RISK_RATIO);
    /** How many of 100 have the outcome without the tactic, where people are spoken of. */
    private static final double RATE = 0.1;

    private static final double HALF = 0.5;

    private final Truth truth;
    private final Draws draws;
    private final Said said;
    private final boolean alsoWhatMayTurn;

    private Sentences(Truth truth, Draws draws, int pools, boolean alsoWhatMayTurn) {
        this.truth = truth;
        this.draws = draws;
        this.said = new Said(truth, pools);
        this.alsoWhatMayTurn = alsoWhatMayTurn;
    }

    /**
     * Simulates each truth with a generator of its own, side by side.
     *
     * @param truths what to draw from
     * @param seed of the random numbers
     * @param runs how many pools a cell; where mean and tau are drawn {@linkplain Truth#pools more}
     * @param alsoWhatMayTurn whether to look at the claim {@link Claim#MAY_TURN} too, which takes long
     * @return in the order given
     */
    static List<Said> of(List<Truth> truths, long seed, int runs, boolean alsoWhatMayTurn) {
        SplittableRandom seeds = new SplittableRandom(seed);
        List<Sentences> all = truths.stream()
                .map(truth -> new Sentences(truth, new Draws(seeds.split()), truth.pools(runs), alsoWhatMayTurn))
                .toList();
        return all.parallelStream().map(Sentences::simulate).toList();
    }

    private Said simulate() {
        for (int pool = 0; pool < said.pools(); pool++) {
            double mean = truth.mean(draws);
            double tau = truth.tau(draws);
            EffectSizes sizes = draws.effects(truth.k(), mean, tau);
            double another = mean + tau * draws.normal();
            PooledEffect pooled = Pooling.pool(sizes, PLAN);
            direction(pooled.interval(), mean);
            // A new test is claimed to go the same way only where its prediction interval says so too.
            if (alsoWhatMayTurn || side(pooled.prediction().orElseThrow()) != 0) {
                newTest(Conclusion.of(pooled, sizes, ""), another);
            }
            double i2 = i2(sizes, tau);
            Differences.of(pooled, sizes).ifPresent(found -> differences(found.kind(), i2));
            NaturalFrequency.of(pooled, "", RATE).ifPresent(message -> people(message, mean));
        }
        return said;
    }

    private void direction(Interval interval, double mean) {
        int side = side(interval);
        if (side != 0) {
            said.add(Claim.DIRECTION, !interval.contains(mean), side * mean <= 0);
        }
    }

    private void newTest(Message message, double another) {
        List<String> key = List.of(message.key().split("\\.", -1));
        if (key.get(2).equals("holds")) {
            int side = key.get(1).equals("up") ? 1 : -1;
            double near = Math.log1p(side * share(message, 6));
            double far = Math.log1p(side * share(message, 7));
            boolean outside = another < Math.min(near, far) || another > Math.max(near, far);
            said.add(Claim.HOLDS, outside, side * another <= 0);
        } else if (key.get(2).equals("may_turn")) {
            boolean outside = another < Math.log1p(-share(message, 6)) || another > Math.log1p(share(message, 7));
            said.add(Claim.MAY_TURN, outside, false);
        }
    }

    private void differences(Differences.Kind kind, double i2) {
        switch (kind) {
            case CHANCE -> said.add(Claim.CHANCE, i2 >= HALF, false);
            case REAL -> said.add(Claim.REAL, i2 <= HALF, false);
            case UNTOLD -> {
                // No claim is made.
            }
        }
    }

    private void people(Message message, double mean) {
        if (!message.key().equals(FrequencyKeys.FREQUENCY_OPEN)) {
            long without = count(message, 2);
            double with = count(message, 1) * RATE * Math.exp(mean);
            boolean outside = with < count(message, 6) - HALF || with > count(message, 7) + HALF;
            boolean more = message.key().equals(FrequencyKeys.FREQUENCY_MORE);
            said.add(Claim.PEOPLE, outside, more ? with <= without : with >= without);
        }
    }

    private static int side(Interval interval) {
        return interval.contains(0) ? 0 : interval.low() > 0 ? 1 : -1;
    }

    /** Higgins and Thompson (2002), Statistics in Medicine 21, 1539-1558, equation 9, with the tau that was simulated. */
    private static double i2(EffectSizes sizes, double tau) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double weight = 1 / sizes.variance(i);
            sum += weight;
            squares += weight * weight;
        }
        double typical = (sizes.size() - 1) / (sum - squares / sum);
        return tau * tau / (tau * tau + typical);
    }

    private static double share(Message message, int place) {
        return ((MessageArgument.Percentage) message.arguments().get(place)).value() / 100;
    }

    private static long count(Message message, int place) {
        return ((MessageArgument.Count) message.arguments().get(place)).value();
    }
}
