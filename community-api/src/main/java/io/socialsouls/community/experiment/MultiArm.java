package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One test with several treated arms beside one control: the arms as they were, each with its label.
 *
 * <p>Its arms are not independent tests, because each was compared with the same people. Effects are therefore computed
 * from {@link #together()} unless somebody asks for each arm.
 *
 * <pre>{@code
 * EventCounts.Control control = EventCounts.control(20, 1_000);
 * Contribution.of("May issue", MultiArm.of(control.treated("red", 30, 1_000), control.treated("blue", 25, 990)));
 * }</pre>
 *
 * <p>An {@link InvalidValueException} refuses no arm or more than {@value Limits#MAX_ARMS}, two arms of one label, arms
 * whose controls differ, and arms that together are beyond what an arm may hold.
 *
 * @param arms one or more, in the contributor's order
 */
public record MultiArm(List<TreatedArm> arms) implements SummaryData {
    public MultiArm {
        arms = List.copyOf(arms);
        if (arms.isEmpty() || arms.size() > Limits.MAX_ARMS) {
            throw new InvalidValueException("arms", arms.size() + " arms", "1 to " + Limits.MAX_ARMS + " of them");
        }
        Set<String> labels = new HashSet<>();
        for (TreatedArm arm : arms) {
            if (!labels.add(arm.label())) {
                throw new InvalidValueException("label", arm.label(), "each label once within a test");
            }
        }
        together(arms);
    }

    /** {@return a test with these arms, several or one} */
    public static MultiArm of(TreatedArm... arms) {
        return new MultiArm(List.of(arms));
    }

    /**
     * {@return all treated arms as one, exactly} Events, people and times are added, and mean and standard deviation
     * are those of everybody in the arms (see {@link ArmMeans#andTreated}): what a test with that one arm would have
     * brought.
     */
    public Comparison together() {
        return together(arms);
    }

    /** In one order whatever the contributor's, so that the same arms give the same digits. */
    private static Comparison together(List<TreatedArm> arms) {
        return arms.stream()
                .map(TreatedArm::comparison)
                .sorted((one, other) -> Arrays.compare(treated(one), treated(other)))
                .reduce(Comparison::andTreatedOf)
                .orElseThrow();
    }

    private static double[] treated(Comparison arms) {
        if (arms instanceof EventCounts counts) {
            return new double[] {counts.treatedTotal(), counts.treatedEvents()};
        }
        if (arms instanceof EventRates rates) {
            return new double[] {rates.treatedTime(), rates.treatedEvents()};
        }
        ArmMeans means = (ArmMeans) arms;
        return new double[] {means.treatedTotal(), means.treatedMean(), means.treatedSd()};
    }
}
