package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import java.time.Instant;

/**
 * A contribution as it is stored.
 *
 * @param id which one
 * @param experiment to which experiment
 * @param contributor who brought it
 * @param testKey stands for the contributor's name of the test; unique among those of one contributor and experiment that are not withdrawn
 * @param brought when
 * @param contributionJson what was brought
 * @param withdrawn whether the contributor took it back
 * @param version that writing it makes
 */
public record ContributionRow(
        ContributionId id,
        ExperimentId experiment,
        MemberId contributor,
        String testKey,
        Instant brought,
        String contributionJson,
        boolean withdrawn,
        long version) {}
