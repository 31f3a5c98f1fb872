package io.socialsouls.community.pooling.effect;

/**
 * The factor that takes the bias out of a standardised mean difference, exactly: c(m) = G(m/2) / (sqrt(m/2) G((m-1)/2)),
 * G being the gamma function.
 *
 * <p>Hedges (1981), Journal of Educational Statistics 6, 107-128, equation 6e. With x = (m - 1) / 2 the quotient G(x +
 * 1/2) / G(x) is sqrt(x) times a series in 1/x: Graham, Knuth and Patashnik (1994), Concrete Mathematics, 2nd ed., exercise
 * 9.60. Small x are first raised by G(x + 1/2) / G(x) = x / (x + 1/2) G(x + 3/2) / G(x + 1).
 */
final class HedgesCorrection {
    /** From here on the series is exact to the last digits of a double. */
    private static final double LARGE = 40;

    private HedgesCorrection() {}

    /**
     * The factor.
     *
     * @param m degrees of freedom, 2 or more
     * @return between 0.56 and 1
     */
    static double of(double m) {
        double x = (m - 1) / 2;
        double raised = 1;
        while (x < LARGE) {
            raised *= x / (x + 0.5);
            x++;
        }
        return raised * Math.sqrt(x / (m / 2)) * series(1 / x);
    }

    private static double series(double z) {
        double tail = z * (-21.0 / 32768 + z * (-399.0 / 262144 + z * (869.0 / 4194304 + z * 39325.0 / 33554432)));
        return 1 + z * (-1.0 / 8 + z * (1.0 / 128 + z * (5.0 / 1024 + tail)));
    }
}
