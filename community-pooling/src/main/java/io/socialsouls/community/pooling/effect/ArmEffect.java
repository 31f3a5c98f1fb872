package io.socialsouls.community.pooling.effect;

/**
 * The effect of one treated arm, and what its sampling error is made of: the arm's own part, and what it shares with the
 * other arms of the test. The covariance of arms i and j is control_i control_j + spread_i spread_j.
 *
 * @param effect on the analysis scale
 * @param own variance that no other arm shares
 * @param control standard error that comes from the control
 * @param spread standard error that comes from a standard deviation estimated for all arms together; 0 for most measures
 */
public record ArmEffect(double effect, double own, double control, double spread) {
    static final ArmEffect UNDEFINED = new ArmEffect(Double.NaN, Double.NaN, Double.NaN, 0);

    static ArmEffect of(double effect, double own, double controlVariance) {
        return new ArmEffect(effect, own, Math.sqrt(controlVariance), 0);
    }

    /**
     * Whether it can be pooled.
     *
     * @return true if all of it is finite and it has a variance of its own
     */
    public boolean isDefined() {
        return Double.isFinite(effect) && own > 0 && Double.isFinite(variance());
    }

    /**
     * The whole sampling variance.
     *
     * @return own and shared
     */
    public double variance() {
        return own + control * control + spread * spread;
    }
}
