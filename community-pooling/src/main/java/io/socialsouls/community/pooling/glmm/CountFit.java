package io.socialsouls.community.pooling.glmm;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.distribution.NormalModel;
import io.socialsouls.community.pooling.distribution.Tail;
import io.socialsouls.community.pooling.optimum.Cholesky;
import io.socialsouls.community.pooling.optimum.NewtonAscent;
import io.socialsouls.community.pooling.optimum.NewtonAscent.Summit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Events that are too rare for effects of single tests: the counts themselves are pooled, binomial in each arm with a normal
 * effect of each test on the logit, and nothing is added to empty cells.
 *
 * <p>Stijnen, Hamza and Özdemir (2010), "Random effects meta-analysis of event outcome in the framework of the generalized linear
 * mixed model with applications in sparse data", Statistics in Medicine 29, 3046-3067; for the models of odds ratios Jackson, Law,
 * Stijnen, Viechtbauer and White (2018), "A comparison of seven random-effects models for meta-analyses that estimate the summary
 * odds ratio", Statistics in Medicine 37, 1059-1085 (their models 4, with the effect coded +1/2 and -1/2, and 6 with its binomial
 * approximation). Maximum likelihood, the highest of its maxima that are climbed to from several tau²; the standard error is that of the observed
 * information of all parameters, without tau² where that is 0.
 *
 * <p>It is no {@link io.socialsouls.community.experiment.PoolingMethod}: those weight effects or sum tables, in time that grows with
 * their number, and everything else that can be asked is computed from weights and effects, which this model has none of.
 * {@link #pooled} gives its answer as that of any other method.
 *
 * @param tests how many tests were pooled
 * @param estimate the mean log odds ratio, or the mean logit of single arms
 * @param standardError its standard error
 * @param interval normal interval at the level asked for
 * @param tau2 variance of the tests' own effects
 * @param logLikelihood what was maximised, constants included
 * @param fittedLogLikelihood the log-likelihood of the counts if each test had its likeliest own effect; the R package metafor,
 *     fitting by lme4, reports this one. The same where tau² is 0
 */
public record CountFit(
        int tests,
        double estimate,
        double standardError,
        Interval interval,
        double tau2,
        double logLikelihood,
        double fittedLogLikelihood) {
    /** More tests than this are refused: each takes many integrals. */
    public static final int MAX_TESTS = 5_000;

    /** More people in an arm than this are refused: the likelihood of one effect would lose its digits. */
    public static final long MAX_PEOPLE = 1_000_000_000;

    private static final double[] STARTS = {0, 0.02, 0.1, 0.5, 2, 20, 500};

    /** It is climbed from so many starts, the highest ones. */
    private static final int CLIMBS = 2;

    public CountFit {
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * Fits the model.
     *
     * @param data event counts for log odds ratios, arms on one control being taken together, or events of single arms for logits
     * @param measure odds ratios or logits of single arms
     * @param model how two arms become a likelihood; single arms have but the unconditional one
     * @param level confidence level, between 0 and 1, both excluded
     * @return the fit; tests in which nobody, or everybody, in both arms had the event are left out. It does not depend on the
     *     order of the tests. Of one test tau² is taken to be 0
     * @throws InvalidValueException for other measures, other data, too many tests or people, and for a level that is no probability
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if no test is left, or if the effect is likeliest at infinity,
     *     as where one arm never had an event
     */
    public static CountFit of(List<? extends SummaryData> data, EffectMeasure measure, CountModel model, double level) {
        double tail = Tail.of(level);
        List<TestCounts> tests = CountTables.of(data, measure, model).tests();
        ProfileLikelihood likelihood = new ProfileLikelihood(tests);
        Summit best = highest(tests, likelihood);
        double estimate = best.at()[ProfileLikelihood.MEAN];
        double se = standardError(best);
        double margin = se * NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        return new CountFit(
                tests.size(),
                estimate,
                se,
                new Interval(estimate - margin, estimate + margin),
                best.at()[ProfileLikelihood.TAU2],
                best.shape().height(),
                likelihood.atOwnEffects(best.at()));
    }

    /**
     * The same as a pooled effect. There is no Q: single tests have no effects of their own here.
     *
     * @param plan what is shown as how it was pooled: random effects, with z
     * @return the pooled effect at the plan's level, with its normal prediction interval
     */
    public PooledEffect pooled(PoolingPlan plan) {
        return NormalModel.pooled(plan, tests, estimate, standardError, interval, tau2, tests - 1);
    }

    private static Summit highest(List<TestCounts> tests, ProfileLikelihood likelihood) {
        NewtonAscent alike = new NewtonAscent(at -> CommonEffect.shape(likelihood, at[0]), Double.NEGATIVE_INFINITY);
        Summit common = alike.from(new double[] {CommonEffect.start(tests)})
                .map(found ->
                        new Summit(new double[] {found.at()[0], 0}, likelihood.at(new double[] {found.at()[0], 0})))
                .orElseThrow(CountFit::noMaximum);
        if (tests.size() == 1) {
            return common;
        }
        NewtonAscent ascent = new NewtonAscent(likelihood, Double.NEGATIVE_INFINITY, 0);
        List<Summit> starts = DoubleStream.of(STARTS)
                .mapToObj(tau2 -> new double[] {common.at()[0], tau2})
                .map(at -> new Summit(at, likelihood.at(at)))
                .sorted(Comparator.comparingDouble(
                                (Summit start) -> start.shape().height())
                        .reversed())
                .toList();
        Optional<Summit> best = Optional.empty();
        for (Summit start : starts.subList(0, CLIMBS)) {
            best = higher(best, ascent.from(start.at()));
        }
        return best.filter(one -> one.reaches(starts.get(0).shape().height())).orElseThrow(CountFit::noMaximum);
    }

    /** The first of two maxima, unless the other is higher by more than rounding. */
    private static Optional<Summit> higher(Optional<Summit> first, Optional<Summit> other) {
        return first.isEmpty()
                        || other.filter(found ->
                                        !first.get().reaches(found.shape().height()))
                                .isPresent()
                ? other
                : first;
    }

    private static double standardError(Summit best) {
        double[][] bend = best.shape().hessian();
        boolean free = best.at()[ProfileLikelihood.TAU2] > 0;
        double[][] information = free
                ? new double[][] {{-bend[0][0], -bend[0][1]}, {-bend[1][0], -bend[1][1]}}
                : new double[][] {{-bend[0][0]}};
        return Cholesky.of(information)
                .map(root -> Math.sqrt(root.inverseAt(ProfileLikelihood.MEAN)))
                .filter(Double::isFinite)
                .orElseThrow(CountFit::noMaximum);
    }

    private static CommunityException noMaximum() {
        return new CommunityException(
                ErrorCode.NOT_POOLABLE,
                "the likelihood of the counts has no maximum that double arithmetic can find; expected more events");
    }
}
