package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for tests of several arms on one control. */
final class SharedControlOptions {
    @Option(
            names = "--shared-control",
            paramLabel = "combine|covariance",
            converter = Converter.class,
            description = "Rows with the same value in a column test (or study) are arms of one test with one control,"
                    + " the same in each of them. combine: put the arms together exactly and pool tests. covariance: keep"
                    + " them apart and pool by generalised least squares, with a component for the test and one for the"
                    + " arm within it (REML, z). Default: combine; for effects with a column control_variance, which"
                    + " cannot be combined, covariance.")
    private @Nullable SharedControl shared;

    SharedControlOptions() {}

    /**
     * Puts rows together, test by test.
     *
     * @param chosen the tactics, each with its rows
     * @param asked what else is asked for
     * @return what is to be pooled of each tactic
     * @throws CommunityException in one line if the rows of a test don't go together
     */
    Map<String, TestRows> group(Map<String, PoolInput.Tests> chosen, AnalysisRequest asked) {
        TestGrouping grouping = new TestGrouping(Optional.ofNullable(shared), asked);
        Map<String, TestRows> grouped = new LinkedHashMap<>();
        chosen.forEach((tactic, tests) -> grouped.put(tactic, grouping.of(tests)));
        return grouped;
    }

    /** The plan with the test that is taken unless one is asked for: arms that are kept apart have none but z. */
    PoolingPlan defaultTest(Map<String, TestRows> grouped, PoolingPlan plan) {
        return anyApart(grouped) ? plan.withTest(InferenceTest.Z) : plan;
    }

    private static boolean anyApart(Map<String, TestRows> grouped) {
        return grouped.values().stream().anyMatch(rows -> rows.apart().isPresent());
    }

    /**
     * Refuses what takes arms for independent tests.
     *
     * @throws CommunityException in one line
     */
    void check(Map<String, TestRows> grouped, PoolingPlan plan, AnalysisRequest asked, PlotKind plot) {
        if (!anyApart(grouped)) {
            return;
        }
        if (plan.method() != PoolingMethod.REML) {
            throw refuse("--method is " + plan.method().code(), "REML with --shared-control covariance");
        }
        if (plan.test() != InferenceTest.Z) {
            throw refuse("--test is " + plan.test().code(), "z with --shared-control covariance");
        }
        String independent = "--shared-control combine, for it takes effects for independent";
        if (asked.prior().isPresent()) {
            throw refuse("--bayes with --shared-control covariance", independent);
        }
        if (!asked.moderators().isEmpty()) {
            throw refuse("--moderators with --shared-control covariance", independent);
        }
        if (asked.diagnostics()) {
            throw refuse("--diagnostics with --shared-control covariance", independent);
        }
        if (asked.selection().isPresent()) {
            throw refuse("--bias with --shared-control covariance", independent);
        }
        if (asked.planning().archive().isPresent()) {
            throw refuse("--archive with --shared-control covariance", independent);
        }
        if (plot.refits()) {
            throw refuse("--plot " + plot.option() + " with --shared-control covariance", independent);
        }
    }

    private static CommunityException refuse(String found, String expected) {
        return new CommunityException(ErrorCode.INVALID_VALUE, found + "; expected " + expected);
    }

    static final class Converter implements ITypeConverter<SharedControl> {
        @Override
        public SharedControl convert(String text) {
            return Arrays.stream(SharedControl.values())
                    .filter(one -> one.code().equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + text + "\" found, expected one of combine, covariance"));
        }
    }
}
