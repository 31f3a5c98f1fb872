package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.glmm.CountFit;
import io.socialsouls.community.pooling.glmm.CountModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for counts that are pooled as they are. */
final class CountOptions {
    @Option(
            names = "--glmm",
            paramLabel = "UM.FS|CM.AL",
            converter = Converter.class,
            description = "With --method GLMM: both arms binomial, with a fixed intercept for each test, or the treated"
                    + " arm's events given those of both, for rare ones. Default: UM.FS.")
    private @Nullable CountModel model;

    CountOptions() {}

    /**
     * The model that pools counts, if one is to.
     *
     * @throws CommunityException in one line if it cannot pool this
     */
    Optional<CountModel> model(MethodChoice method, PoolingPlan plan) {
        if (!method.ofCounts()) {
            if (model != null) {
                throw refuse("--glmm is " + model.code() + "; expected --method GLMM beside it");
            }
            return Optional.empty();
        }
        EffectMeasure measure = plan.measure();
        if (measure != EffectMeasure.ODDS_RATIO && measure != EffectMeasure.PROPORTION_LOGIT) {
            throw refuse("--measure is " + measure.code() + "; expected OR or PLO with --method GLMM");
        }
        if (plan.test() != InferenceTest.Z) {
            throw refuse("--test is " + plan.test().code() + "; expected z with --method GLMM");
        }
        if (measure == EffectMeasure.PROPORTION_LOGIT && model == CountModel.CONDITIONAL) {
            throw refuse("--glmm is CM.AL; expected UM.FS for PLO, for a single arm has no control");
        }
        return Optional.of(model == null ? CountModel.UNCONDITIONAL : model);
    }

    /**
     * Refuses what takes tests for effects with variances.
     *
     * @throws CommunityException in one line
     */
    static void check(Map<String, TestRows> grouped, AnalysisRequest asked, PlotKind plot) {
        if (asked.counts().isEmpty()) {
            return;
        }
        if (grouped.values().stream().anyMatch(rows -> rows.apart().isPresent())) {
            throw refuse("--shared-control is covariance; expected combine with --method GLMM");
        }
        refuseWith(asked.prior().isPresent(), "--bayes");
        refuseWith(!asked.moderators().isEmpty(), "--moderators");
        refuseWith(asked.cluster().isPresent(), "--cluster");
        refuseWith(asked.threeLevel().isPresent(), "--three-level");
        refuseWith(asked.diagnostics(), "--diagnostics");
        refuseWith(asked.selection().isPresent(), "--bias");
        refuseWith(asked.planning().archive().isPresent(), "--archive");
        refuseWith(plot.refits(), "--plot " + plot.option());
        grouped.values().forEach(rows -> {
            refuseGiven(rows);
            int tests = rows.tests().data().size();
            if (tests > CountFit.MAX_TESTS) {
                throw refuse("--method GLMM: " + tests + " rows; expected at most " + CountFit.MAX_TESTS
                        + ", for what it computes takes long");
            }
        });
    }

    /** An effect that was computed elsewhere has no counts. */
    private static void refuseGiven(TestRows rows) {
        PoolInput.Tests tests = rows.tests();
        for (int i = 0; i < tests.data().size(); i++) {
            SummaryData one = tests.data().get(i);
            if (one instanceof ReportedEffect || one instanceof ReportedInterval) {
                throw refuse("--method is GLMM; expected one that weights effects, such as REML, for row "
                        + tests.rows().get(i) + " gives no counts");
            }
        }
    }

    private static void refuseWith(boolean isAsked, String option) {
        if (isAsked) {
            throw refuse("--method is GLMM; expected one that weights effects, such as REML, for " + option);
        }
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }

    static final class Converter implements ITypeConverter<CountModel> {
        @Override
        public CountModel convert(String text) {
            try {
                return CountModel.ofCode(text);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.value() + " found, expected " + e.expected());
            }
        }
    }
}
