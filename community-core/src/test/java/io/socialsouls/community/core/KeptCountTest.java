package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import org.junit.jupiter.api.Test;

class KeptCountTest {
    private final Storage storage = new InMemoryStorage();
    private final Community community = Communities.builder().storage(storage).build();

    @Test
    void an_experiment_says_how_many_contributions_are_not_withdrawn() {
        GroupId group =
                community.as(PersonId.of("michelle")).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle"));
        ActorInGroup michelle = community.as(PersonId.of("michelle")).in(group);
        ExperimentId numbers = michelle.experiments()
                .open(Protocol.tactic("Numbers")
                        .hypothesis("More clicks")
                        .metric("clicks per view")
                        .measure(EffectMeasure.RISK_RATIO)
                        .build());
        assertThat(counted(group, numbers)).isZero();
        ContributionId may = bring(michelle, numbers, "May");
        bring(michelle, numbers, "June");
        assertThat(counted(group, numbers)).isEqualTo(2);
        michelle.experiments().withdraw(may);
        assertThat(counted(group, numbers)).isEqualTo(1);
        bring(michelle, numbers, "May");
        assertThat(counted(group, numbers)).isEqualTo(2);
    }

    private static ContributionId bring(ActorInGroup member, ExperimentId to, String test) {
        return member.experiments()
                .contribute(
                        to, Contribution.of(test, EventCounts.treated(30, 1_000).control(20, 1_000)));
    }

    private int counted(GroupId group, ExperimentId experiment) {
        return storage.<Integer>inUnit(
                group,
                UnitMode.READS,
                unit -> unit.find(ExperimentRow.KIND, Key.of(experiment.value()))
                        .orElseThrow()
                        .contributions());
    }
}
