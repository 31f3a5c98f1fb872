package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.SummaryData;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the rows of a file hold, told by its header. */
enum InputShape {
    /** Events and sizes of two arms. */
    COUNTS("treated_events", "treated_n", "control_events", "control_n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.RISK_RATIO;
        }

        @Override
        SummaryData read(RowCells cells) {
            return new EventCounts(
                    cells.whole("treated_events"),
                    cells.whole("treated_n"),
                    cells.whole("control_events"),
                    cells.whole("control_n"));
        }
    },
    /** Events and time under observation of two arms. */
    RATES("treated_events", "treated_time", "control_events", "control_time") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.INCIDENCE_RATE_RATIO;
        }

        @Override
        SummaryData read(RowCells cells) {
            return new EventRates(
                    cells.whole("treated_events"),
                    cells.decimal("treated_time"),
                    cells.whole("control_events"),
                    cells.decimal("control_time"));
        }
    },
    /** Mean, standard deviation and size of two arms. */
    MEANS("treated_mean", "treated_sd", "treated_n", "control_mean", "control_sd", "control_n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.MEAN_DIFFERENCE;
        }

        @Override
        SummaryData read(RowCells cells) {
            return new ArmMeans(
                    cells.decimal("treated_mean"),
                    cells.decimal("treated_sd"),
                    cells.whole("treated_n"),
                    cells.decimal("control_mean"),
                    cells.decimal("control_sd"),
                    cells.whole("control_n"));
        }
    },
    /** A correlation and of how many. */
    CORRELATIONS("correlation", "n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.CORRELATION;
        }

        @Override
        SummaryData read(RowCells cells) {
            return new Correlation(cells.decimal("correlation"), cells.whole("n"));
        }
    },
    /** Events and size of a single arm. */
    PROPORTIONS("events", "n") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.PROPORTION_LOGIT;
        }

        @Override
        SummaryData read(RowCells cells) {
            return new Proportion(cells.whole("events"), cells.whole("n"));
        }
    },
    /** Effects with their sampling variances, computed elsewhere. */
    EFFECTS("effect", "variance") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.GENERIC;
        }

        @Override
        SummaryData read(RowCells cells) {
            return new ReportedEffect(cells.decimal("effect"), cells.decimal("variance"));
        }
    },
    /** Effects with their intervals, computed elsewhere. */
    INTERVALS("effect", "ci_low", "ci_high") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.GENERIC;
        }

        @Override
        SummaryData read(RowCells cells) {
            return Given.effect(
                    cells.decimal("effect"), cells.decimal("ci_low"), cells.decimal("ci_high"), cells.level());
        }
    },
    /** Effects with their standard errors. */
    ERRORS("effect", "se") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.GENERIC;
        }

        @Override
        SummaryData read(RowCells cells) {
            return Given.error(cells.decimal("effect"), cells.decimal("se"));
        }
    },
    /** Ratios, such as risk ratios, with their intervals. */
    RATIOS("ratio", "ci_low", "ci_high") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.RISK_RATIO;
        }

        @Override
        SummaryData read(RowCells cells) {
            return Given.ratio(
                    cells.decimal("ratio"), cells.decimal("ci_low"), cells.decimal("ci_high"), cells.level());
        }
    },
    /** Relative changes, such as +5.4 %, with their intervals. */
    LIFTS("lift", "ci_low", "ci_high") {
        @Override
        EffectMeasure defaultMeasure() {
            return EffectMeasure.RISK_RATIO;
        }

        @Override
        SummaryData read(RowCells cells) {
            cells.checkPercentages("lift", "ci_low", "ci_high");
            return Given.lift(cells.decimal("lift"), cells.decimal("ci_low"), cells.decimal("ci_high"), cells.level());
        }
    };

    private static final Set<EffectMeasure> RATIO_MEASURES = EnumSet.of(
            EffectMeasure.RISK_RATIO,
            EffectMeasure.ODDS_RATIO,
            EffectMeasure.INCIDENCE_RATE_RATIO,
            EffectMeasure.RATIO_OF_MEANS);

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
        return isOfRatios()
                ? RATIO_MEASURES.contains(measure)
                : measure.source().equals(defaultMeasure().source());
    }

    /** Whether rows hold ratios or relative changes, whose logarithms are pooled. */
    boolean isOfRatios() {
        return this == RATIOS || this == LIFTS;
    }

    /** Whether rows hold effects on the scale of the analysis. */
    boolean isOfEffects() {
        return this == EFFECTS || this == ERRORS || this == INTERVALS;
    }

    abstract EffectMeasure defaultMeasure();

    /**
     * Reads one row.
     *
     * @param cells the row
     * @throws io.socialsouls.community.error.InvalidValueException naming the column at fault
     */
    abstract SummaryData read(RowCells cells);
}
