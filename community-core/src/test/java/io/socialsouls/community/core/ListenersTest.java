package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.CommandListener;
import io.socialsouls.community.Community;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenersTest {
    private static final PersonId ANA = PersonId.of("ana");

    private final List<CommandListener.Call> calls = new ArrayList<>();
    private final Community community =
            Communities.builder().commandListener(calls::add).build();
    private final GroupId group = community.as(ANA).found(Charter.listed("G", "P"), Profile.named("Ana"));

    @Test
    void pooling_is_part_of_the_call_that_listeners_are_told_of() {
        ExperimentId empty = community.as(ANA)
                .in(group)
                .experiments()
                .open(Protocol.tactic("T")
                        .hypothesis("H")
                        .metric("M")
                        .measure(EffectMeasure.RISK_RATIO)
                        .build());
        assertThat(Failures.codeOf(() -> community.as(ANA).in(group).experiments().pooledResult(empty)))
                .isEqualTo(ErrorCode.NOT_POOLABLE);
        assertThat(last().name()).isEqualTo("experiments.pooledResult");
        assertThat(last().error()).contains(ErrorCode.NOT_POOLABLE);
    }

    private CommandListener.Call last() {
        return calls.get(calls.size() - 1);
    }
}
