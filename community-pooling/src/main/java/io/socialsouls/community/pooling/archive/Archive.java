package io.socialsouls.community.pooling.archive;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.bayes.InformedEffect;
import io.socialsouls.community.pooling.bayes.MeanPrior;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import io.socialsouls.community.pooling.order.SetOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much true effects differed between a group's tactics, and between tests of a tactic, as what is held of the next tactic
 * before its tests are in.
 *
 * <p>Test j of tactic i has y = mu + a_i + b_ij + e_ij: Konstantopoulos (2011), "Fixed effects and variance components estimation
 * in three-level meta-analysis", Research Synthesis Methods 2, 61-76, fitted by {@link ThreeLevel}. A new tactic is one more draw of
 * a_i, its tests draws of b_ij: hence the priors. Tactics are ranked by their best linear unbiased predictions at the fitted
 * variances: Robinson (1991), "That BLUP is a good thing", Statistical Science 6, 15-32.
 *
 * <p>A prior that was learned from tactics like the next one says more than one for any field of research, and as much as these
 * tactics are like it. Figures that were sealed go in as what was published of their cohort, one effect, never one by one.
 *
 * @param mean of all tactics' effects
 * @param standardError of that mean
 * @param between standard deviation of true effects between tactics
 * @param within standard deviation of true effects between tests of a tactic
 * @param tactics the largest effect first
 */
public record Archive(double mean, double standardError, double between, double within, List<RankedTactic> tactics) {
    /** From fewer tactics than this their spread cannot be told. */
    public static final int FEWEST_TACTICS = 3;

    public Archive {
        tactics = List.copyOf(tactics);
    }

    /**
     * Fits an archive.
     *
     * @param sizes the effects of all tests
     * @param names of the tactic of each of them, in the same order
     * @return the archive
     * @throws InvalidValueException if there are fewer than {@link #FEWEST_TACTICS} tactics, if none of them has two tests, or if there is
     *     not one name for each effect
     * @throws io.socialsouls.community.error.CommunityException if the effects are too far apart for double arithmetic
     */
    public static Archive of(EffectSizes sizes, List<String> names) {
        long different = names.stream().distinct().count();
        if (different < FEWEST_TACTICS) {
            throw new InvalidValueException(
                    "tactics", different, "at least " + FEWEST_TACTICS + ", to tell how they differ");
        }
        ThreeLevel model = ThreeLevel.fit(sizes, names, 0.95);
        return new Archive(
                model.estimate(),
                model.standardError(),
                Math.sqrt(model.sigma2Between()),
                Math.sqrt(model.sigma2Within()),
                ranked(sizes, names, model));
    }

    /**
     * What is held of the mean effect of a new tactic.
     *
     * @return normal about {@link #mean()} with variance {@code standardError² + between²}
     */
    public MeanPrior prior() {
        return new MeanPrior(mean, Math.hypot(standardError, between));
    }

    /**
     * Pools the tests of a new tactic with what is held of it.
     *
     * @param sizes its effects
     * @param level probability that intervals are to hold
     * @return its posterior under {@link #prior()} and a half-normal prior with scale {@link #within()} on tau
     */
    public InformedEffect pool(EffectSizes sizes, double level) {
        return InformedEffect.pool(sizes, prior(), within, level);
    }

    /**
     * How probable it is that the true effect of the new tactic's next test is above a value.
     *
     * @param sizes its effects so far
     * @param threshold on the analysis scale
     * @return from 0 to 1
     */
    public double nextAbove(EffectSizes sizes, double threshold) {
        return InformedEffect.nextAbove(sizes, prior(), within, threshold);
    }

    /**
     * Where an effect would stand among the tactics.
     *
     * @param effect on the analysis scale
     * @return 1 for the largest of all
     */
    public int rank(double effect) {
        return 1 + (int) tactics.stream().filter(one -> one.effect() > effect).count();
    }

    private static List<RankedTactic> ranked(EffectSizes sizes, List<String> names, ThreeLevel model) {
        Map<String, List<Integer>> tests = new LinkedHashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            tests.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
        }
        List<RankedTactic> ranked = new ArrayList<>();
        tests.forEach(
                (name, indices) -> ranked.add(new RankedTactic(name, indices.size(), shrunken(sizes, indices, model))));
        ranked.sort(Comparator.comparingDouble(RankedTactic::effect).reversed().thenComparing(RankedTactic::name));
        return ranked;
    }

    private static double shrunken(EffectSizes sizes, List<Integer> indices, ThreeLevel model) {
        double[] effects = indices.stream().mapToDouble(sizes::effect).toArray();
        double[] variances = indices.stream().mapToDouble(sizes::variance).toArray();
        double precision = 0;
        double moment = 0;
        for (int i : SetOrder.of(variances, effects)) {
            double weight = 1 / (variances[i] + model.sigma2Within());
            precision += weight;
            moment += weight * (effects[i] - model.estimate());
        }
        double share = model.sigma2Between() / (model.sigma2Between() + 1 / precision);
        return model.estimate() + share * (moment / precision);
    }
}
