package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the rows of a file hold, told by its header. */
enum InputShape {
    /** Events and sizes of two arms. */
    COUNTS("treated_events", "treated_n", "control_events", "control_n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.RISK_RATIO;
        }

        @Override
        SummaryData read(UnaryOperator<String> cell) {
            return new EventCounts(
                    whole("treated_events", cell),
                    whole("treated_n", cell),
                    whole("control_events", cell),
                    whole("control_n", cell));
        }
    },
    /** Events and time under observation of two arms. */
    RATES("treated_events", "treated_time", "control_events", "control_time") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.INCIDENCE_RATE_RATIO;
        }

        @Override
        SummaryData read(UnaryOperator<String> cell) {
            return new EventRates(
                    whole("treated_events", cell),
                    decimal("treated_time", cell),
                    whole("control_events", cell),
                    decimal("control_time", cell));
        }
    },
    /** Mean, standard deviation and size of two arms. */
    MEANS("treated_mean", "treated_sd", "treated_n", "control_mean", "control_sd", "control_n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.MEAN_DIFFERENCE;
        }

        @Override
        SummaryData read(UnaryOperator<String> cell) {
            return new ArmMeans(
                    decimal("treated_mean", cell),
                    decimal("treated_sd", cell),
                    whole("treated_n", cell),
                    decimal("control_mean", cell),
                    decimal("control_sd", cell),
                    whole("control_n", cell));
        }
    },
    /** A correlation and of how many. */
    CORRELATIONS("correlation", "n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.CORRELATION;
        }

        @Override
        SummaryData read(UnaryOperator<String> cell) {
            return new Correlation(decimal("correlation", cell), whole("n", cell));
        }
    },
    /** Events and size of a single arm. */
    PROPORTIONS("events", "n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.PROPORTION_LOGIT;
        }

        @Override
        SummaryData read(UnaryOperator<String> cell) {
            return new Proportion(whole("events", cell), whole("n", cell));
        }
    },
    /** Effects with their sampling variances, computed elsewhere. */
    EFFECTS("effect", "variance") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.GENERIC;
        }

        @Override
        SummaryData read(UnaryOperator<String> cell) {
            return new ReportedEffect(decimal("effect", cell), decimal("variance", cell));
        }
    },
    /** Effects with their 95 % intervals, computed elsewhere. */
    INTERVALS("effect", "ci_low", "ci_high") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.GENERIC;
        }

        @Override
        SummaryData read(UnaryOperator<String> cell) {
            return new ReportedInterval(decimal("effect", cell), decimal("ci_low", cell), decimal("ci_high", cell));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<String> columns;

    InputShape(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that make a file one of this shape. */
    List<String> columns() {
        return columns;
    }

    /** Whether a measure can be computed from such rows. */
    boolean allows(EffectMeasure measure) {
        return measure.source().equals(defaultMeasure().source());
    }

    abstract EffectMeasure defaultMeasure();

    /**
     * Reads one row.
     *
     * @param cell finds a column's text
     * @throws io.socialsouls.community.error.InvalidValueException naming the column at fault
     */
    abstract SummaryData read(UnaryOperator<String> cell);

    private static long whole(String column, UnaryOperator<String> cell) {
        return Numbers.whole(column, cell.apply(column));
    }

    private static double decimal(String column, UnaryOperator<String> cell) {
        return Numbers.decimal(column, cell.apply(column));
    }
}
