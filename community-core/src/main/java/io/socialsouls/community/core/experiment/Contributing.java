package io.socialsouls.community.core.experiment;

import com.google.common.hash.Hashing;
import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ContributionStore;
import io.socialsouls.community.spi.ExperimentRow;
import java.nio.charset.StandardCharsets;

/** Experiments and what is brought to them. */
final class Contributing {
    private Contributing() {}

    static ExperimentRow find(Scope scope, ExperimentId experiment) {
        return scope.unit().experiments().find(experiment).orElseThrow(() -> Scope.notFound("experiment", experiment));
    }

    static ExperimentId open(Scope scope, Protocol protocol) {
        ExperimentId id = ExperimentId.of(scope.engine().ids().next());
        scope.unit()
                .experiments()
                .insert(new ExperimentRow(
                        id, scope.actor(), scope.now(), scope.engine().codec().protocol(protocol)));
        scope.happened(new Event.ExperimentOpened(id, scope.actor()), id.value());
        return id;
    }

    static ContributionId contribute(Scope scope, ExperimentId experiment, Contribution contribution) {
        Protocol protocol =
                scope.engine().codec().protocol(find(scope, experiment).protocolJson());
        checkSuits(protocol.plan().measure(), contribution);
        ContributionStore store = scope.unit().contributions();
        String testKey = testKey(contribution);
        if (store.exists(experiment, scope.actor(), testKey)) {
            throw new CommunityException(
                    ErrorCode.ALREADY_EXISTS,
                    "test \"" + contribution.test() + "\" is in this experiment already; a member brings a test once");
        }
        if (store.count(experiment) >= Experiments.MOST_CONTRIBUTIONS) {
            throw Scope.wrongState(
                    "the experiment is full: it takes " + Experiments.MOST_CONTRIBUTIONS + " contributions");
        }
        ContributionId id = ContributionId.of(scope.engine().ids().next());
        store.put(new ContributionRow(
                id,
                experiment,
                scope.actor(),
                testKey,
                scope.now(),
                scope.engine().codec().contribution(contribution),
                false,
                1));
        scope.happened(new Event.ContributionBrought(id, experiment, scope.actor(), contribution.data()), id.value());
        return id;
    }

    static void withdraw(Scope scope, ContributionId id) {
        ContributionRow row = scope.unit()
                .contributions()
                .find(id)
                .filter(found -> found.contributor().equals(scope.actor()))
                .orElseThrow(() -> Scope.notFound("contribution of this member", id));
        if (row.withdrawn()) {
            throw Scope.wrongState("contribution " + id + " is withdrawn already");
        }
        scope.unit()
                .contributions()
                .put(new ContributionRow(
                        id,
                        row.experiment(),
                        row.contributor(),
                        row.testKey(),
                        row.brought(),
                        row.contributionJson(),
                        true,
                        row.version() + 1));
        scope.happened(new Event.ContributionWithdrawn(id, row.experiment(), scope.actor()), id.value());
    }

    /** A contributor's name of a test is words that people wrote; the row's key only stands for it. */
    private static String testKey(Contribution contribution) {
        return Hashing.sha256()
                .hashString(contribution.test(), StandardCharsets.UTF_8)
                .toString();
    }

    private static void checkSuits(EffectMeasure measure, Contribution contribution) {
        if (!measure.suits(contribution.data())) {
            throw new InvalidValueException(
                    "data", contribution.data(), measure.source() + ", as the protocol pools " + measure.code());
        }
    }
}
