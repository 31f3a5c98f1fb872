package io.socialsouls.community.experiment;

import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;

/**
 * The pooled experiments of one group, as one actor.
 *
 * <p>Every call is authorised anew. Who may not know of the group gets
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND} from all of them, whether it exists or not.
 */
public interface Experiments {

    /**
     * Opens an experiment. Every member but guests may.
     *
     * @param protocol what is tested and how it will be pooled
     * @return the new experiment
     */
    ExperimentId open(Protocol protocol);

    /**
     * Brings a result. Every member but guests may.
     *
     * @param experiment an open experiment of this group
     * @param contribution what the actor found; its data must suit the protocol's measure
     * @return the new contribution
     * @throws io.socialsouls.community.error.CommunityException with code {@code ALREADY_EXISTS} if the actor brought
     *     a test of that name to this experiment before
     */
    ContributionId contribute(ExperimentId experiment, Contribution contribution);

    /**
     * Takes back what the actor brought. The pooled result is then as if it had never come.
     *
     * @param contribution the actor's own
     */
    void withdraw(ContributionId contribution);

    /**
     * What the contributions say together, now.
     *
     * @param experiment an open experiment of this group
     * @return the pooled result
     * @throws io.socialsouls.community.error.CommunityException with code {@code NOT_POOLABLE} while there is no
     *     contribution with a defined effect
     */
    PooledResult pooledResult(ExperimentId experiment);

    /**
     * The experiments of the group.
     *
     * @param page which page
     * @return in the order of their opening
     */
    Page<Experiment> all(PageRequest page);
}
