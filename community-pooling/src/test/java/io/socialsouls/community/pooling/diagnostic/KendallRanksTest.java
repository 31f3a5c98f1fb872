package io.socialsouls.community.pooling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KendallRanksTest {
    @Test
    void exact_probabilities_count_the_orders_of_a_few_ranks() {
        for (int n = 2; n <= 6; n++) {
            List<Integer> numbers = new ArrayList<>();
            orders(IntStream.range(0, n).toArray(), 0, numbers);
            int pairs = n * (n - 1) / 2;
            for (int concordant = 0; concordant <= pairs; concordant++) {
                int from = Math.min(concordant, pairs - concordant);
                double share = numbers.stream().filter(one -> one <= from).count() / (double) numbers.size();
                assertThat(KendallDistribution.twoSided(n, concordant))
                        .isCloseTo(Math.min(1, 2 * share), within(1e-14));
            }
        }
    }

    @Test
    void exact_probabilities_hold_where_factorials_leave_the_range_of_a_double() {
        int n = 190;
        int most = 6_500;
        BigInteger[] orders = new BigInteger[most + 1];
        Arrays.fill(orders, BigInteger.ZERO);
        orders[0] = BigInteger.ONE;
        BigInteger all = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            BigInteger[] next = new BigInteger[most + 1];
            BigInteger window = BigInteger.ZERO;
            for (int j = 0; j <= most; j++) {
                window = window.add(orders[j]);
                if (j >= i) {
                    window = window.subtract(orders[j - i]);
                }
                next[j] = window;
            }
            orders = next;
            all = all.multiply(BigInteger.valueOf(i));
        }
        BigInteger tail = Arrays.stream(orders).reduce(BigInteger.ZERO, BigInteger::add);
        double exact = 2
                * new BigDecimal(tail)
                        .divide(new BigDecimal(all), MathContext.DECIMAL64)
                        .doubleValue();
        assertThat(KendallDistribution.twoSided(n, most)).isCloseTo(exact, within(1e-12 * exact));
    }

    @Test
    void tau_is_corrected_for_ties_and_undefined_if_all_are_tied() {
        KendallRanks ranks = KendallRanks.of(new double[] {1, 2, 2, 3}, new double[] {1, 3, 2, 2})
                .orElseThrow();
        assertThat(ranks.tau()).isCloseTo(2 / 5.0, within(1e-15));
        assertThat(ranks.pValue()).isBetween(0.0, 1.0);
        assertThat(KendallRanks.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(KendallRanks.of(new double[] {0.0, -0.0}, new double[] {1, 2}))
                .isEmpty();
    }

    private static void orders(int[] order, int from, List<Integer> concordant) {
        if (from == order.length) {
            int count = 0;
            for (int i = 1; i < order.length; i++) {
                for (int j = 0; j < i; j++) {
                    count += order[j] < order[i] ? 1 : 0;
                }
            }
            concordant.add(count);
            return;
        }
        for (int i = from; i < order.length; i++) {
            int[] swapped = order.clone();
            swapped[from] = order[i];
            swapped[i] = order[from];
            orders(swapped, from + 1, concordant);
        }
    }
}
