package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ReportedEffect;
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
                    Numbers.whole("treated_events", cell.apply("treated_events")),
                    Numbers.whole("treated_n", cell.apply("treated_n")),
                    Numbers.whole("control_events", cell.apply("control_events")),
                    Numbers.whole("control_n", cell.apply("control_n")));
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
            return new ReportedEffect(
                    Numbers.decimal("effect", cell.apply("effect")),
                    Numbers.decimal("variance", cell.apply("variance")));
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
        return (measure == EffectMeasure.GENERIC) == (this == EFFECTS);
    }

    abstract EffectMeasure defaultMeasure();

    /**
     * Reads one row.
     *
     * @param cell finds a column's text
     * @throws io.socialsouls.community.error.InvalidValueException naming the column at fault
     */
    abstract SummaryData read(UnaryOperator<String> cell);
}
