package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;

/**
 * Mean, standard deviation and size of each of two arms.
 *
 * <p>An impossible number is refused with an {@link InvalidValueException} that names it.
 *
 * @param treatedMean mean of the arm that had the tactic, finite
 * @param treatedSd its standard deviation (of the sample, divisor n - 1), finite, not below 0
 * @param treatedTotal its size, 2 to {@link Limits#MAX_COUNT}
 * @param controlMean mean of the arm without the tactic, finite
 * @param controlSd its standard deviation, finite, not below 0
 * @param controlTotal its size, 2 to {@link Limits#MAX_COUNT}
 */
public record ArmMeans(
        double treatedMean,
        double treatedSd,
        long treatedTotal,
        double controlMean,
        double controlSd,
        long controlTotal)
        implements Comparison {
    public ArmMeans {
        Require.finite("treated_mean", treatedMean);
        Require.notNegative("treated_sd", treatedSd);
        Require.count("treated_n", treatedTotal, 2, Limits.MAX_COUNT);
        Require.finite("control_mean", controlMean);
        Require.notNegative("control_sd", controlSd);
        Require.count("control_n", controlTotal, 2, Limits.MAX_COUNT);
    }

    /**
     * Starts with the arm without the tactic, where several arms had it: see {@link MultiArm}.
     *
     * @param sd its standard deviation
     * @param total its size, 2 or more
     * @return to be completed by each treated arm
     */
    public static Control control(double mean, double sd, long total) {
        return new Control(mean, sd, total);
    }

    @Override
    public boolean sharesControl(Comparison other) {
        return other instanceof ArmMeans means
                && means.controlMean == controlMean
                && means.controlSd == controlSd
                && means.controlTotal == controlTotal;
    }

    @Override
    public ArmMeans andTreatedOf(Comparison other) {
        ArmMeans further = SharedControls.check(this, other, ArmMeans.class);
        return andTreated(further.treatedMean, further.treatedSd, further.treatedTotal);
    }

    /**
     * Adds a further arm of the same test that had the same tactic. Mean and standard deviation are those of everybody
     * in both arms: the sum of squares is that within the arms and n1 n2 / (n1 + n2) times the squared difference of
     * their means (Cochrane Handbook for Systematic Reviews of Interventions, version 6, section 6.5.2.10).
     *
     * @param sd its standard deviation
     * @param total its size, 2 or more
     * @return the means with both merged
     */
    public ArmMeans andTreated(double mean, double sd, long total) {
        ArmMeans further = new ArmMeans(mean, sd, total, controlMean, controlSd, controlTotal);
        Arm merged = treated().with(further.treated());
        return new ArmMeans(merged.mean, merged.sd, merged.total, controlMean, controlSd, controlTotal);
    }

    /**
     * Adds a further arm of the same test without the tactic, as {@link #andTreated} does.
     *
     * @param sd its standard deviation
     * @param total its size, 2 or more
     * @return the means with both merged
     */
    public ArmMeans andControl(double mean, double sd, long total) {
        ArmMeans further = new ArmMeans(treatedMean, treatedSd, treatedTotal, mean, sd, total);
        Arm merged = control().with(further.control());
        return new ArmMeans(treatedMean, treatedSd, treatedTotal, merged.mean, merged.sd, merged.total);
    }

    private Arm treated() {
        return new Arm(treatedMean, treatedSd, treatedTotal);
    }

    private Arm control() {
        return new Arm(controlMean, controlSd, controlTotal);
    }

    /**
     * The arm without the tactic, waiting for the treated arms.
     *
     * @param sd its standard deviation
     * @param total its size
     */
    public record Control(double mean, double sd, long total) {
        /**
         * Compares a treated arm with this control.
         *
         * @param treatedSd the arm's standard deviation
         * @param treatedTotal its size, 2 or more
         * @return one arm of a {@link MultiArm}
         */
        public TreatedArm treated(String label, double treatedMean, double treatedSd, long treatedTotal) {
            return new TreatedArm(label, new ArmMeans(treatedMean, treatedSd, treatedTotal, mean, sd, total));
        }
    }

    private record Arm(double mean, double sd, long total) {
        Arm with(Arm other) {
            long both = total + other.total;
            double share = (double) other.total / both;
            double between = other.mean - mean;
            // In root form nothing is squared that might overflow.
            double within = Math.hypot(sd * Math.sqrt(total - 1.0), other.sd * Math.sqrt(other.total - 1.0));
            double apart = between * Math.sqrt(total * share);
            return new Arm(mean + between * share, Math.hypot(within, apart) / Math.sqrt(both - 1.0), both);
        }
    }
}
