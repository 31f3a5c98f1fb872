package io.socialsouls.community.spi;

/** One unit of work on one group: its stores, valid until the work returns, for one thread. */
public interface GroupUnit {
    /**
     * The group itself.
     *
     * @return its store
     */
    GroupStore group();

    /**
     * Who is in, in which role.
     *
     * @return its store
     */
    MembershipStore memberships();

    /**
     * Who the members are.
     *
     * @return its store
     */
    VaultStore vault();

    /**
     * The pooled experiments.
     *
     * @return its store
     */
    ExperimentStore experiments();

    /**
     * What members brought to them.
     *
     * @return its store
     */
    ContributionStore contributions();
}
