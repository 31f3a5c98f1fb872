package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums of one pass, compared with sums that lose nothing, taken in two passes. */
class WeightedMeanTest {
    @ParameterizedTest
    @CsvSource({
        "2, 0, 0",
        "127, 0, 0",
        "128, 0, 0",
        "129, 0, 0.5",
        "130, 1000, 0",
        "257, 1e6, 3",
        "1025, 0, 100",
        "5000, 1e6, 0",
        "5000, 1e12, 0.5"
    })
    void means_and_squares_keep_their_digits_however_far_the_most_precise_effect_is_from_the_others(
            int k, double away, double tau2) {
        StandardEffects data = data(k, away);
        WeightedMean fast = WeightedMean.of(data, tau2);
        Summation weights = new Summation();
        Summation moment = new Summation();
        for (int i = 0; i < k; i++) {
            double w = 1 / (data.variances()[i] + tau2);
            weights.add(w);
            moment.add(w * data.offsets()[i]);
        }
        double mean = moment.sum() / weights.sum();
        Summation squares = new Summation();
        Summation trace = new Summation();
        for (int i = 0; i < k; i++) {
            double w = 1 / (data.variances()[i] + tau2);
            squares.add(w * Math.pow(data.offsets()[i] - mean, 2));
            trace.add(w * (1 - w / weights.sum()));
        }
        assertThat(fast.mean()).isCloseTo(mean, within(1e-13 * Math.max(1, Math.abs(mean))));
        assertThat(fast.weight()).isCloseTo(weights.sum(), within(1e-13 * weights.sum()));
        assertThat(fast.squares()).isCloseTo(squares.sum(), within(1e-12 * squares.sum()));
        assertThat(fast.trace()).isCloseTo(trace.sum(), within(1e-12 * trace.sum()));
        assertThat(WeightedMean.of(data, tau2, mean + 5).squares())
                .as("from a poor start")
                .isCloseTo(squares.sum(), within(1e-12 * squares.sum()));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "1024, 0", "1025, 1e6", "5000, 1e12"})
    void the_spread_keeps_its_digits_too(int k, double away) {
        StandardEffects data = data(k, away);
        Summation sum = new Summation();
        for (double one : data.offsets()) {
            sum.add(one);
        }
        Summation squares = new Summation();
        for (double one : data.offsets()) {
            squares.add(Math.pow(one - sum.sum() / k, 2));
        }
        assertThat(data.spread()).isCloseTo(squares.sum() / (k - 1), within(1e-12 * squares.sum() / (k - 1)));
    }

    /** The first, most precise effect at 0, the others so far away, each with a variance near 2. */
    private static StandardEffects data(int k, double away) {
        double[] effects = new double[k];
        double[] variances = new double[k];
        variances[0] = 1;
        for (int i = 1; i < k; i++) {
            effects[i] = away + Math.sin(1.7 * i);
            variances[i] = 2 + Math.sin(12.9898 * i) / 2;
        }
        return StandardEffects.of(effects, variances);
    }
}
