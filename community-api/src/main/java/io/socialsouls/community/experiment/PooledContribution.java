package io.socialsouls.community.experiment;

import io.socialsouls.community.group.MemberId;

/**
 * What one contribution brought to a pooled result.
 *
 * @param id which contribution
 * @param contributor who brought it
 * @param contribution what was brought
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
