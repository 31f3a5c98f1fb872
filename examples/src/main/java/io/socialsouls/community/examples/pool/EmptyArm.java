package io.socialsouls.community.examples.pool;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Finds rows with an arm that has nobody in it: no number in them is wrong, but there is nothing to compare. */
final class EmptyArm {
    private static final List<Size> SIZES = List.of(
            new Size("treated_n", "treated_events", "nobody is in the treated arm"),
            new Size("control_n", "control_events", "nobody is in the control arm"),
            new Size("treated_time", "treated_events", "the treated arm was never observed"),
            new Size("control_time", "control_events", "the control arm was never observed"),
            new Size("n", "events", "nobody is in this arm"));

    private EmptyArm() {}

    /**
     * Why a row has nothing to compare.
     *
     * @param shape what the row holds
     * @param number finds a column's number
     */
    static Optional<String> in(InputShape shape, ToDoubleFunction<String> number) {
        List<String> columns = shape.columns();
        return SIZES.stream()
                .filter(size -> columns.contains(size.column) && number.applyAsDouble(size.column) == 0)
                .filter(size -> !columns.contains(size.events) || number.applyAsDouble(size.events) == 0)
                .map(Size::reason)
                .findFirst();
    }

    private record Size(String column, String events, String reason) {}
}
