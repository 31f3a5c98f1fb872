package io.socialsouls.community.experiment;

import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;

/**
 * The pooled experiments of one group, as one actor.
 *
 * <p>Every call is authorised anew. Callers who may not see the group always get
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND}, whether it exists or not.
 */
public interface Experiments {

    /**
     * Opens an experiment. Every member but guests may.
     *
     * @return the new experiment
     */
    ExperimentId open(Protocol protocol);

    /**
     * Brings a result. Every member but guests may.
     *
     * @param experiment an open experiment of this group
     * @param contribution its data must suit the protocol's measure
     * @return the new contribution
     * @throws io.socialsouls.community.error.CommunityException with code {@code ALREADY_EXISTS} if the actor brought a
     *     test of that name to this experiment before
     */
    ContributionId contribute(ExperimentId experiment, Contribution contribution);

    /** Takes back what the actor brought. The pooled result is then as if it had never come. */
    void withdraw(ContributionId contribution);

    /**
     * {@return what the contributions say together, now}
     *
     * @param experiment an open experiment of this group
     * @throws io.socialsouls.community.error.CommunityException with code {@code NOT_POOLABLE} while there is no
     *     contribution with a defined effect
     */
    PooledResult pooledResult(ExperimentId experiment);

    /** {@return the experiments of the group, in the order of their opening} */
    Page<Experiment> all(PageRequest page);
}
