package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.journal.Journal;
import io.socialsouls.community.journal.JournalEntry;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 6: state and journal agree. */
class ReplayLawTest {
    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Property(tries = 150)
    void replaying_the_journal_gives_the_state(@ForAll("histories") List<Step> history) {
        World world = new World(new InMemoryStorage(), World.LISTED).inConversation();
        world.run(history);
        check(world);
    }

    static void check(World world) {
        List<JournalEntry> journal = journal(world);
        assertThat(Stored.of(world)).isEqualTo(Replay.of(journal));
        assertThat(journal)
                .extracting(JournalEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, journal.size()).boxed().toList());
        assertThat(world.heard).isEqualTo(journal);
    }

    static List<JournalEntry> journal(World world) {
        return world.community.asHost().journal(world.group).after(0, Journal.LARGEST);
    }
}
