package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.SummaryData;

/** The unit of pooling is a test: its treated arms are taken as one, so that its control counts once. */
public final class CombinedArms {
    private CombinedArms() {}

    /**
     * What a test says as a whole.
     *
     * @param data one test
     * @return its treated arms {@linkplain MultiArm#together() together}, or the test itself if it has one
     */
    public static SummaryData of(SummaryData data) {
        return data instanceof MultiArm several ? several.together() : data;
    }
}
