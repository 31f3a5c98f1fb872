package io.socialsouls.community.testkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.testkit.community.TestGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Whether state, journal and what listeners were told are one. */
public final class Agreement {
    private Agreement() {}

    /**
     * Checks a group. In which order listeners are told of different commands does not matter.
     *
     * @param group at rest
     */
    public static void check(TestGroup group) {
        List<JournalEntry> journal = group.journal();
        GroupState stored = Stored.of(group);
        GroupState replayed = Replay.of(journal);
        assertThat(stored.members()).as("members, as the journal tells").isEqualTo(replayed.members());
        assertThat(stored.posts()).as("posts, as the journal tells").isEqualTo(replayed.posts());
        assertThat(stored.threads()).as("threads, as the journal tells").isEqualTo(replayed.threads());
        assertThat(stored).as("the state, as the journal tells").isEqualTo(replayed);
        assertThat(journal)
                .as("sequence numbers of the journal")
                .extracting(JournalEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, journal.size()).boxed().toList());
        assertThat(group.heard().stream()
                        .sorted(Comparator.comparing(JournalEntry::sequence))
                        .toList())
                .as("what listeners were told")
                .isEqualTo(journal);
        figures(group, journal);
    }

    /** What members brought, as far as it can be pooled. */
    private static void figures(TestGroup group, List<JournalEntry> journal) {
        Map<ContributionId, SummaryData> told = journal.stream()
                .map(JournalEntry::event)
                .filter(Event.ContributionBrought.class::isInstance)
                .map(Event.ContributionBrought.class::cast)
                .collect(Collectors.toMap(Event.ContributionBrought::contribution, Event.ContributionBrought::data));
        int reader = group.someMember();
        for (ExperimentId experiment : group.known().experiments()) {
            for (PooledContribution each : pooled(group, reader, experiment)) {
                assertThat(each.contribution().data())
                        .as("the figures of " + each.id())
                        .isEqualTo(told.get(each.id()));
            }
        }
    }

    private static List<PooledContribution> pooled(TestGroup group, int reader, ExperimentId experiment) {
        try {
            return group.as(reader).experiments().pooledResult(experiment).contributions();
        } catch (CommunityException tooFew) {
            return List.of();
        }
    }
}
