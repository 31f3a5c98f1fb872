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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * Finds equal arms. Time grows like n log n with the number of tests; data without a control are passed over.
     *
     * @param data one for each test
     * @return in the order of each one's first test; tests that are equal in all arms are not also named for their
     *     control
     */
    public static List<EqualArms> find(List<? extends SummaryData> data) {
        List<EqualArms> found = new ArrayList<>();
        for (List<Integer> sameControl : byControl(data)) {
            Map<List<List<Number>>, List<Integer>> byArms = new LinkedHashMap<>();
            for (int i : sameControl) {
                byArms.computeIfAbsent(treated(data.get(i)), arms -> new ArrayList<>())
                        .add(i);
            }
            if (byArms.size() > 1) {
                found.add(new EqualArms(Kind.EQUAL_CONTROLS, sameControl));
            }
            byArms.values().stream()
                    .filter(same -> same.size() > 1)
                    .forEach(same -> found.add(new EqualArms(Kind.SAME_TEST, same)));
        }
        return found;
    }

    /** {@return a sentence on what is equal, for people} */
    public Message message() {
        String key = kind == Kind.EQUAL_CONTROLS ? WarningKeys.EQUAL_CONTROLS : WarningKeys.SAME_TEST;
        return Message.of(key, new MessageArgument.Count(indices.size()));
    }

    /**
     * Groups tests by control. Most tests have a control of their own: only those whose hash is there twice are
     * compared number by number.
     */
    private static List<List<Integer>> byControl(List<? extends SummaryData> data) {
        long[] hashes = new long[data.size()];
        int next = 0;
        for (SummaryData one : data) {
            hashes[next] = hash(one);
            next++;
        }
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        Map<List<Number>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            int place = Arrays.binarySearch(sorted, hashes[i]);
            boolean twice = (place > 0 && sorted[place - 1] == hashes[i])
                    || (place + 1 < sorted.length && sorted[place + 1] == hashes[i]);
            if (twice && comparison(data.get(i)) instanceof Comparison one) {
                groups.computeIfAbsent(control(one), numbers -> new ArrayList<>())
                        .add(i);
            }
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static SummaryData comparison(SummaryData data) {
        return data instanceof MultiArm several ? several.arms().get(0).comparison() : data;
    }

    private static long hash(SummaryData data) {
        SummaryData one = comparison(data);
        if (one instanceof EventCounts counts) {
            return mixed(counts.controlEvents(), counts.controlTotal());
        }
        if (one instanceof EventRates rates) {
            return mixed(rates.controlEvents(), Double.doubleToLongBits(rates.controlTime()));
        }
        return one instanceof ArmMeans means
                ? mixed(
                        mixed(Double.doubleToLongBits(means.controlMean()), means.controlTotal()),
                        Double.doubleToLongBits(means.controlSd()))
                : 0;
    }

    /** Mixes two numbers by the finaliser of SplitMix64, which spreads close numbers over all bits. */
    private static long mixed(long one, long other) {
        long z = one * 0x9e3779b97f4a7c15L + other;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static List<Number> control(Comparison arms) {
        if (arms instanceof EventCounts counts) {
            return List.of(counts.controlEvents(), counts.controlTotal());
        }
        if (arms instanceof EventRates rates) {
            return List.of(rates.controlEvents(), rates.controlTime());
        }
        ArmMeans means = (ArmMeans) arms;
        return List.of(means.controlMean(), means.controlSd(), means.controlTotal());
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
