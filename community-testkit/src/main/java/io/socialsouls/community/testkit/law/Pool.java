package io.socialsouls.community.testkit.law;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.law.PoolingLaw.Brought;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One experiment to which all brought theirs. */
final class Pool {
    private final TestGroup group;
    private final ExperimentId experiment;
    private final Map<Brought, ContributionId> ids = new HashMap<>();

    Pool(TestGroup group, PoolingPlan plan, List<Brought> brought) {
        this.group = group;
        experiment = group.as(Samples.OWNER)
                .experiments()
                .open(Protocol.tactic("A tactic")
                        .hypothesis("It helps")
                        .metric("clicks")
                        .plan(plan)
                        .build());
        for (Brought each : brought) {
            group.time().advance(Duration.ofMinutes(1));
            ids.put(each, group.as(each.who()).experiments().contribute(experiment, each.contribution()));
        }
    }

    void withdraw(Brought one) {
        group.as(one.who()).experiments().withdraw(Objects.requireNonNull(ids.get(one)));
    }

    Optional<String> refusal() {
        try {
            result();
            return Optional.empty();
        } catch (CommunityException refused) {
            return Optional.of(refused.code() + refused.getMessage());
        }
    }

    PooledResult result() {
        return group.as(Samples.GUEST).experiments().pooledResult(experiment);
    }
}
