package io.socialsouls.community.pooling.optimum;

import java.util.Optional;

/**
 * Climbs to the next maximum by Newton's method, with steps damped until they rise (Marquardt 1963, "An algorithm for
 * least-squares estimation of nonlinear parameters", Journal of the Society for Industrial and Applied Mathematics 11,
 * 431-441). Coordinates may be bounded from below; one that rests on its bound and pulls outwards is held there.
 */
public final class NewtonAscent {
    private static final int MAX_STEPS = 100;
    private static final double MAX_DAMPING = 1e20;
    private static final double MIN_DAMPING = 1e-8;
    /** Twice the rise that a full step promises, below which none is left to gain. */
    private static final double NO_RISE = 1e-18;

    private static final double ROUNDING = 1e-13;
    private static final double NEAR = 1e-8;

    private final SmoothFunction function;
    private final double[] lowest;

    /**
     * Prepares a climb.
     *
     * @param function what is to be maximised
     * @param lowest of each coordinate; negative infinity for none
     */
    public NewtonAscent(SmoothFunction function, double... lowest) {
        this.function = function;
        this.lowest = lowest.clone();
    }

    /**
     * A place and the shape there.
     *
     * @param at the coordinates
     * @param shape height and derivatives
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
    public record Summit(double[] at, LocalShape shape) {
        /**
         * Whether this place is as high as another one, but for rounding.
         *
         * @param height of the other one
         * @return false if it is lower by more than the digits that heights may lose
         */
        public boolean reaches(double height) {
            return shape.height() >= height - NEAR * (1 + Math.abs(height));
        }
    }

    /**
     * Climbs.
     *
     * @param start where to begin, within the bounds
     * @return absent if no maximum was reached, as where a function rises for ever
     */
    public Optional<Summit> from(double[] start) {
        double[] x = start.clone();
        LocalShape shape = function.at(x);
        double damping = 0;
        for (int step = 0; step < MAX_STEPS; step++) {
            boolean[] held = held(x, shape);
            Optional<double[]> move = move(shape, held, damping);
            if (move.isPresent()) {
                double[] next = clamped(x, move.get());
                LocalShape there = function.at(next);
                if (damping == 0 && promise(shape, move.get()) <= NO_RISE * (1 + Math.abs(shape.height()))) {
                    // The last step is half the digits: it is kept unless rounding makes it a fall.
                    return Optional.of(
                            there.height() >= shape.height() ? new Summit(next, there) : new Summit(x, shape));
                }
                if (there.height() >= shape.height() || (damping == 0 && flattens(shape, move.get(), next, there))) {
                    x = next;
                    shape = there;
                    damping = damping <= MIN_DAMPING ? 0 : damping / 10;
                    continue;
                }
            }
            // A damped step promises little anywhere: only what a full one promises tells of a summit.
            Optional<double[]> full = move(shape, held, 0);
            if (full.isPresent() && promise(shape, full.get()) <= ROUNDING * (1 + Math.abs(shape.height()))) {
                return Optional.of(last(x, shape, full.get()));
            }
            damping = Math.max(MIN_DAMPING, damping * 10);
            if (damping > MAX_DAMPING) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where a full step of rounding leads, if slopes say that it leads on. */
    private Summit last(double[] x, LocalShape shape, double[] move) {
        double[] next = clamped(x, move);
        LocalShape there = function.at(next);
        return flattens(shape, move, next, there) ? new Summit(next, there) : new Summit(x, shape);
    }

    /** Whether so little is left to gain that heights cannot tell, and slopes, which have more digits left, say it got less. */
    private boolean flattens(LocalShape shape, double[] move, double[] next, LocalShape there) {
        double left = promise(shape, move);
        return left <= NEAR * (1 + Math.abs(shape.height()))
                && move(there, held(next, there), 0)
                        .filter(further -> promise(there, further) < left / 4)
                        .isPresent();
    }

    private boolean[] held(double[] x, LocalShape shape) {
        boolean[] held = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            held[i] = x[i] <= lowest[i] && shape.gradient()[i] <= 0;
        }
        return held;
    }

    private static Optional<double[]> move(LocalShape shape, boolean[] held, double damping) {
        int n = held.length;
        double[][] bend = new double[n][n];
        double[] pull = new double[n];
        for (int i = 0; i < n; i++) {
            if (held[i]) {
                bend[i][i] = 1;
                continue;
            }
            pull[i] = shape.gradient()[i];
            for (int j = 0; j < n; j++) {
                bend[i][j] = held[j] ? 0 : -shape.hessian()[i][j];
            }
            bend[i][i] += damping * Math.max(Math.abs(bend[i][i]), Double.MIN_NORMAL);
        }
        return Cholesky.of(bend).map(root -> root.solve(pull));
    }

    private double[] clamped(double[] x, double[] move) {
        double[] next = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            next[i] = Math.max(lowest[i], x[i] + move[i]);
        }
        return next;
    }

    private static double promise(LocalShape shape, double[] move) {
        double sum = 0;
        for (int i = 0; i < move.length; i++) {
            sum += shape.gradient()[i] * move[i];
        }
        return sum;
    }
}
