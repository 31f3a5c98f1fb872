package io.socialsouls.community.examples.coverage;

import java.util.EnumMap;
import java.util.Map;

/** How often each claim was made, and how often it was wrong then. Mutable, for one thread. */
final class Said {
    private final Truth truth;
    private final int pools;
    private final Map<Claim, int[]> counts = new EnumMap<>(Claim.class);

    Said(Truth truth, int pools) {
        this.truth = truth;
        this.pools = pools;
        for (Claim claim : Claim.values()) {
            counts.put(claim, new int[3]);
        }
    }

    Truth truth() {
        return truth;
    }

    int pools() {
        return pools;
    }

    void add(Claim claim, boolean outside, boolean otherSide) {
        int[] count = counts.getOrDefault(claim, new int[3]);
        count[0]++;
        count[1] += outside ? 1 : 0;
        count[2] += otherSide ? 1 : 0;
    }

    /** In percent of all pools. */
    double said(Claim claim) {
        return percent(claim, 0, pools);
    }

    /** In percent of all pools. */
    double outside(Claim claim) {
        return percent(claim, 1, pools);
    }

    /** In percent of all pools. */
    double otherSide(Claim claim) {
        return percent(claim, 2, pools);
    }

    /** In percent of those that were said; not a number if none was. */
    double outsideOfSaid(Claim claim) {
        return percent(claim, 1, number(claim, 0));
    }

    /** In percent of those that were said; not a number if none was. */
    double otherSideOfSaid(Claim claim) {
        return percent(claim, 2, number(claim, 0));
    }

    private double percent(Claim claim, int which, double of) {
        return 100.0 * number(claim, which) / of;
    }

    private int number(Claim claim, int which) {
        return counts.getOrDefault(claim, new int[3])[which];
    }
}
