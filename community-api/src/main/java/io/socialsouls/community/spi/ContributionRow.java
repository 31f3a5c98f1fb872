package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.Contribution;
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
 * @param contribution what was brought
 * @param brought when, to the microsecond
 */
public record ContributionRow(
        ContributionId id, ExperimentId experiment, MemberId contributor, Contribution contribution, Instant brought) {}
