package io.socialsouls.community.core;

import static io.socialsouls.community.core.Failures.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.Community;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.PoolingWarning;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PooledExperimentStoryTest {
    private static final PersonId OWNER = PersonId.of("owner");
    private static final PoolingPlan RISK_RATIO = PoolingPlan.of(EffectMeasure.RISK_RATIO);

    private final Community community = Communities.inMemory();
    private final GroupId group =
            community.as(OWNER).found(Charter.listed("Social Souls", "Learn together"), Profile.named("Owner"));

    @Test
    void what_members_bring_is_pooled_for_any_member_to_read() {
        ExperimentId experiment = open(RISK_RATIO);
        as("ana").contribute(experiment, Contribution.of("spring", new EventCounts(30, 1000, 20, 1000)));
        as("ben").contribute(experiment, Contribution.of("spring", new EventCounts(45, 1000, 40, 1000)));

        PooledResult result = as("cleo").pooledResult(experiment);

        assertThat(result.effect().k()).isEqualTo(2);
        assertThat(result.contributions())
                .extracting(each -> each.contribution().test())
                .containsExactly("spring", "spring");
        assertThat(result.contributions().get(0).effect()).isCloseTo(Math.log(1.5), within(1e-12));
        assertThat(result.contributions().stream()
                        .mapToDouble(PooledContribution::weight)
                        .sum())
                .isCloseTo(100, within(1e-9));
        assertThat(result.leftOut()).isEmpty();
    }

    @Test
    void a_member_brings_a_test_once_to_an_experiment() {
        ExperimentId experiment = open(RISK_RATIO);
        Contribution spring = Contribution.of("spring", new EventCounts(30, 1000, 20, 1000));
        as("ana").contribute(experiment, spring);

        assertThat(codeOf(() -> as("ana").contribute(experiment, spring))).isEqualTo(ErrorCode.ALREADY_EXISTS);
        assertThat(as("ana").pooledResult(experiment).contributions()).hasSize(1);
    }

    @Test
    void data_that_do_not_suit_the_protocol_are_refused() {
        ExperimentId counts = open(RISK_RATIO);
        ExperimentId generic = open(PoolingPlan.of(EffectMeasure.GENERIC));

        assertThat(codeOf(() -> as("ana").contribute(counts, Contribution.of("t", new ReportedEffect(0.1, 0.01)))))
                .isEqualTo(ErrorCode.INVALID_VALUE);
        assertThat(codeOf(() -> as("ana").contribute(generic, Contribution.of("t", new EventCounts(1, 2, 1, 2)))))
                .isEqualTo(ErrorCode.INVALID_VALUE);
    }

    @Test
    void a_contribution_without_a_defined_effect_is_named_and_left_out() {
        ExperimentId experiment = open(RISK_RATIO.withZeroCells(ZeroCells.NONE));
        as("ana").contribute(experiment, Contribution.of("none clicked", new EventCounts(0, 50, 3, 50)));
        as("ana").contribute(experiment, Contribution.of("some clicked", new EventCounts(5, 50, 3, 50)));

        PooledResult result = as("ana").pooledResult(experiment);

        assertThat(result.contributions())
                .extracting(each -> each.contribution().test())
                .containsExactly("some clicked");
        assertThat(result.leftOut()).hasSize(1);
    }

    @Test
    void variants_that_share_a_control_are_one_test_with_the_arms_as_they_were() {
        ExperimentId experiment = open(RISK_RATIO);
        EventCounts.Control control = EventCounts.control(20, 1_000);
        MultiArm arms = MultiArm.of(control.treated("red", 30, 1_000), control.treated("blue", 25, 990));
        as("ana").contribute(experiment, Contribution.of("May issue", arms));

        PooledResult result = as("cleo").pooledResult(experiment);

        assertThat(result.effect().k()).isEqualTo(1);
        assertThat(result.contributions().get(0).contribution().data()).isEqualTo(arms);
        assertThat(result.contributions().get(0).effect()).isCloseTo(Math.log(55 / 1_990.0 / 0.02), within(1e-12));
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void the_same_test_sent_by_two_members_and_equal_controls_are_warned_of() {
        ExperimentId experiment = open(RISK_RATIO);
        as("ana").contribute(experiment, Contribution.of("spring", new EventCounts(24, 800, 20, 800)));
        as("ben").contribute(experiment, Contribution.of("springtime", new EventCounts(24, 800, 20, 800)));
        as("cleo").contribute(experiment, Contribution.of("autumn", new EventCounts(31, 800, 21, 800)));
        as("cleo").contribute(experiment, Contribution.of("autumn, blue", new EventCounts(32, 800, 21, 800)));

        PooledResult result = as("dan").pooledResult(experiment);

        assertThat(result.warnings())
                .extracting(PoolingWarning::kind)
                .containsExactly(PoolingWarning.Kind.SAME_TEST, PoolingWarning.Kind.EQUAL_CONTROLS);
        assertThat(result.warnings().get(0).contributions())
                .containsExactly(
                        result.contributions().get(0).id(),
                        result.contributions().get(1).id());
        assertThat(Communities.englishMessages().render(result.warnings().get(0).message(), Locale.ENGLISH))
                .startsWith("2 contributions have the same numbers in all arms.");
    }

    @Test
    void without_contributions_there_is_nothing_to_pool() {
        ExperimentId experiment = open(RISK_RATIO);
        assertThat(codeOf(() -> as("ana").pooledResult(experiment))).isEqualTo(ErrorCode.NOT_POOLABLE);
        assertThat(codeOf(() -> as("ana").pooledResult(ExperimentId.of("none"))))
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void contributions_of_many_members_at_once_are_all_there() throws Exception {
        ExperimentId experiment = open(RISK_RATIO);
        int members = 8;
        int tests = 50;
        List<Experiments> ports = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            ports.add(as("member-" + m));
        }
        CyclicBarrier together = new CyclicBarrier(members);
        ExecutorService pool = Executors.newFixedThreadPool(members);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (Experiments port : ports) {
                work.add(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    for (int t = 0; t < tests; t++) {
                        port.contribute(
                                experiment, Contribution.of("test " + t, new EventCounts(30 + t, 1000, 20, 1000)));
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work, 60, TimeUnit.SECONDS)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(as("member-0").pooledResult(experiment).contributions())
                .hasSize(members * tests)
                .doesNotHaveDuplicates();
    }

    private ExperimentId open(PoolingPlan plan) {
        return as("opener").open(new Protocol("A number in the headline", "More clicks", "clicks per view", plan));
    }

    private Experiments as(String name) {
        PersonId person = PersonId.of(name);
        boolean stranger = community.as(OWNER).in(group).members().all(PageRequest.first(200)).items().stream()
                .noneMatch(member -> member.profile().name().equals(name));
        if (stranger) {
            MemberId id = community.as(person).in(group).members().requestToJoin(Profile.named(name));
            community.as(OWNER).in(group).members().admit(id);
        }
        return community.as(person).in(group).experiments();
    }
}
