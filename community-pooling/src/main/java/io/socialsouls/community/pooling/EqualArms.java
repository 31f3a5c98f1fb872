package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Comparison;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingWarning.Kind;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.TreatedArm;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tests whose arms have the same numbers, though they came as independent ones. Variants of one test have equal
 * controls; a test that is sent twice has equal numbers in all arms. Neither is proof: small counts may be equal by
 * chance.
 *
 * @param kind what is equal
 * @param indices which tests, two or more, in ascending order
 */
public record EqualArms(Kind kind, List<Integer> indices) {
    public EqualArms {
        indices = List.copyOf(indices);
    }

    /**
     * Finds equal arms. Time and memory grow in proportion to the number of tests; data without a control are passed over.
     *
     * @param data one for each test
     * @return in the order of each one's first test; tests that are equal in all arms are not also named for their
     *     control
     */
    public static List<EqualArms> find(List<? extends SummaryData> data) {
        int size = data.size();
        EqualIndices byControl = EqualIndices.of(
                size, i -> hash(data.get(i)), (one, other) -> sameControl(data.get(one), data.get(other)));
        if (IntStream.range(0, size).noneMatch(byControl::leads)) {
            return List.of();
        }
        EqualIndices byArms = EqualIndices.of(
                size, i -> hashOfAll(data.get(i)), (one, other) -> sameArms(data.get(one), data.get(other)));
        List<EqualArms> found = new ArrayList<>();
        for (int first = 0; first < size; first++) {
            if (byControl.leads(first)) {
                List<Integer> sameControl = byControl.from(first);
                if (byArms.from(first).size() < sameControl.size()) {
                    found.add(new EqualArms(Kind.EQUAL_CONTROLS, sameControl));
                }
                sameControl.stream()
                        .filter(byArms::leads)
                        .forEach(i -> found.add(new EqualArms(Kind.SAME_TEST, byArms.from(i))));
            }
        }
        return found;
    }

    /** {@return a sentence on what is equal, for people} */
    public Message message() {
        String key = kind == Kind.EQUAL_CONTROLS ? WarningKeys.EQUAL_CONTROLS : WarningKeys.SAME_TEST;
        return Message.of(key, new MessageArgument.Count(indices.size()));
    }

    private static SummaryData comparison(SummaryData data) {
        return data instanceof MultiArm several ? several.arms().get(0).comparison() : data;
    }

    /** Of the control; 0 where there is none. */
    private static long hash(SummaryData data) {
        return comparison(data) instanceof Comparison arms ? hashOfControl(arms) | 1 : 0;
    }

    /** Of all arms, treated ones in any order; 0 where there is no control. */
    private static long hashOfAll(SummaryData data) {
        long sum = hash(data);
        if (data instanceof Comparison arms) {
            sum = mixed(sum, hashOfTreated(arms)) | 1;
        } else if (data instanceof MultiArm several) {
            long treated = 0;
            for (TreatedArm arm : several.arms()) {
                treated += hashOfTreated(arm.comparison());
            }
            sum = mixed(sum, treated) | 1;
        }
        return sum;
    }

    private static long hashOfControl(Comparison arms) {
        if (arms instanceof EventCounts counts) {
            return mixed(counts.controlEvents(), counts.controlTotal());
        }
        if (arms instanceof EventRates rates) {
            return mixed(rates.controlEvents(), Double.doubleToLongBits(rates.controlTime()));
        }
        ArmMeans means = (ArmMeans) arms;
        return mixed(
                mixed(Double.doubleToLongBits(means.controlMean()), means.controlTotal()),
                Double.doubleToLongBits(means.controlSd()));
    }

    private static long hashOfTreated(Comparison arms) {
        if (arms instanceof EventCounts counts) {
            return mixed(counts.treatedEvents(), counts.treatedTotal());
        }
        if (arms instanceof EventRates rates) {
            return mixed(rates.treatedEvents(), Double.doubleToLongBits(rates.treatedTime()));
        }
        ArmMeans means = (ArmMeans) arms;
        return mixed(
                mixed(Double.doubleToLongBits(means.treatedMean()), means.treatedTotal()),
                Double.doubleToLongBits(means.treatedSd()));
    }

    private static boolean sameControl(SummaryData one, SummaryData other) {
        return comparison(one) instanceof Comparison arms
                && comparison(other) instanceof Comparison others
                && arms.sharesControl(others);
    }

    private static boolean sameArms(SummaryData one, SummaryData other) {
        return one.equals(other) || (sameControl(one, other) && treated(one).equals(treated(other)));
    }

    /** Mixes two numbers by the finaliser of SplitMix64, which spreads close numbers over all bits. */
    private static long mixed(long one, long other) {
        long z = one * 0x9e3779b97f4a7c15L + other;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** {@return the treated arms in one order, whatever the order in which they were given} */
    private static List<List<Number>> treated(SummaryData data) {
        List<TreatedArm> arms =
                data instanceof MultiArm several ? several.arms() : List.of(new TreatedArm("one", (Comparison) data));
        return arms.stream()
                .map(arm -> treated(arm.comparison()))
                .sorted((one, other) -> Arrays.compare(array(one), array(other)))
                .toList();
    }

    private static double[] array(List<Number> numbers) {
        return numbers.stream().mapToDouble(Number::doubleValue).toArray();
    }

    private static List<Number> treated(Comparison arms) {
        if (arms instanceof EventCounts counts) {
            return List.of(counts.treatedEvents(), counts.treatedTotal());
        }
        if (arms instanceof EventRates rates) {
            return List.of(rates.treatedEvents(), rates.treatedTime());
        }
        ArmMeans means = (ArmMeans) arms;
        return List.of(means.treatedMean(), means.treatedSd(), means.treatedTotal());
    }
}
