package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.MixedEffects;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is to be pooled of one tactic.
 *
 * @param tests one entry for each effect: a test, or an arm of it
 * @param arms how many treated arms each entry stands for
 * @param apart the tests that the entries are arms of, if arms are kept apart
 * @param warnings what may not be what it seems
 */
record TestRows(PoolInput.Tests tests, List<Integer> arms, Optional<Apart> apart, List<PoolWarning> warnings) {
    TestRows {
        arms = List.copyOf(arms);
        warnings = List.copyOf(warnings);
    }

    /** Every row is a test of its own. */
    static TestRows each(PoolInput.Tests tests) {
        return new TestRows(
                tests,
                Collections.nCopies(tests.data().size(), 1),
                Optional.empty(),
                PoolWarning.equalArms(tests.data(), i -> List.of(tests.rows().get(i)), false));
    }

    /** How many treated arms went into the effects that were pooled. */
    int arms(EffectSizes sizes) {
        int sum = 0;
        for (int i = 0; i < sizes.size(); i++) {
            sum += arms.get(sizes.source(i));
        }
        return sum;
    }

    /** The rows of the file that an entry was made of. */
    List<Integer> members(int entry) {
        int first = tests.rows().get(entry);
        return tests.members().getOrDefault(first, List.of(first));
    }

    /** Rows that hold no test. */
    List<LeftOutRow> unread() {
        return tests.unread();
    }

    /**
     * Arms that are kept apart.
     *
     * @param whole the tests themselves; none if effects were given
     * @param names the test of each entry
     * @param controlVariances the control's part of each entry's variance, if effects were given
     */
    record Apart(List<SummaryData> whole, List<String> names, List<Double> controlVariances) {
        /** The effects of all arms, in the order of the entries. */
        ArmEffects effects(PoolInput.Tests tests, PoolingPlan plan) {
            if (!whole.isEmpty()) {
                return ArmEffects.of(whole, plan);
            }
            EffectSizes sizes = MixedEffects.of(tests.data(), plan);
            if (sizes.size() < tests.data().size()) {
                throw new CommunityException(
                        ErrorCode.INVALID_VALUE, "an effect is too far from 0 for its variance to be computed");
            }
            double[] effects = new double[sizes.size()];
            double[] variances = new double[sizes.size()];
            for (int i = 0; i < sizes.size(); i++) {
                effects[i] = sizes.effect(i);
                variances[i] = sizes.variance(i);
            }
            return ArmEffects.of(
                    effects,
                    variances,
                    controlVariances.stream().mapToDouble(Double::doubleValue).toArray(),
                    names);
        }
    }
}
