package io.socialsouls.community.examples.coverage;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.HenmiCopas;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.bayes.BayesianEffect;
import io.socialsouls.community.pooling.bayes.BayesianPooling;
import io.socialsouls.community.pooling.bayes.TauPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way to make intervals.
 *
 * @param name as the tables say it
 * @param answer what it makes of effects
 */
record IntervalMethod(String name, Function<EffectSizes, Answer> answer) {
    /** The level that every interval promises. */
    static final double LEVEL = 0.95;

    /**
     * Both intervals for one set of effects.
     *
     * @param mean for the mean of all true effects
     * @param prediction for the true effect of one more contribution; absent if the method has none
     */
    record Answer(Interval mean, Optional<Interval> prediction) {
        static Answer of(PooledEffect pooled) {
            return new Answer(pooled.interval(), pooled.prediction());
        }
    }

    /** All of them, in the order in which they are shown. */
    static List<IntervalMethod> all() {
        List<IntervalMethod> methods = new ArrayList<>();
        for (PoolingMethod method : PoolingMethod.values()) {
            // Paule-Mandel gives the same numbers as empirical Bayes; raw tables are not simulated.
            if (method != PoolingMethod.EMPIRICAL_BAYES && !method.poolsTables()) {
                for (InferenceTest test : InferenceTest.values()) {
                    methods.add(of(method, test));
                }
            }
        }
        methods.add(new IntervalMethod(
                "Henmi-Copas", sizes -> new Answer(HenmiCopas.of(sizes, LEVEL).interval(), Optional.empty())));
        methods.add(bayesian(TauPrior.halfNormal(Scenario.PRIOR_SCALE)));
        return methods;
    }

    static IntervalMethod of(PoolingMethod method, InferenceTest test) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC)
                .withMethod(method)
                .withTest(test)
                .withLevel(LEVEL);
        String code = method == PoolingMethod.PAULE_MANDEL ? "EB, PM" : method.code();
        return new IntervalMethod(code + " " + test.code(), sizes -> Answer.of(Pooling.pool(sizes, plan)));
    }

    static IntervalMethod bayesian(TauPrior prior) {
        return new IntervalMethod("Bayes, half-normal " + prior.scale(), sizes -> {
            BayesianEffect effect = BayesianPooling.pool(sizes, prior, LEVEL);
            return new Answer(effect.interval(), Optional.of(effect.prediction()));
        });
    }
}
