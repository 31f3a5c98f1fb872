package io.socialsouls.community.experiment;

import io.socialsouls.community.group.MemberId;

/**
 * One contribution's part in a pooled result.
 *
 * @param contributor who brought it
 * @param effect its own effect, on the analysis scale
 * @param variance the sampling variance of that effect
 * @param weight its share of the pooled estimate, in percent
 */
public record PooledContribution(
        ContributionId id,
        MemberId contributor,
        Contribution contribution,
        double effect,
        double variance,
        double weight) {}
