package io.socialsouls.community.examples.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final PersonId AUTHOR = PersonId.of("michelle");

    private final Community community = Communities.inMemory();
    private final GroupId group = community.as(AUTHOR).found(Charter.listed("Souls", "Ask"), Profile.named("M"));
    private final Task story = new Task(0, 0);
    private final Acknowledged done =
            new Acknowledged(story, story.run(community.as(AUTHOR).in(group), Optional.empty()));

    @Test
    void what_is_there_is_found_and_comes_to_the_same_when_it_is_repeated() {
        Inspection inspection = inspection(done);
        assertThat(inspection.look()).isEqualTo(new Tally(1, 0, 0, 0, 0, 0));
        assertThat(inspection.repeat()).isEqualTo(new Tally(0, 0, 0, 2, 0, 0));
    }

    @Test
    void what_is_lost_is_counted() {
        Acknowledged lost = new Acknowledged(story.next(), PostId.of("nowhere"));
        assertThat(inspection(done, lost).look().lost()).isEqualTo(1);
        assertThat(inspection(done, lost).repeat().twice()).isPositive();
    }

    @Test
    void what_was_done_twice_is_counted() {
        community.as(AUTHOR).in(group).posts().submit(Draft.story(story.name(), "Without a key."));
        assertThat(inspection(done).look().twice()).isEqualTo(1);
    }

    @Test
    void a_line_that_was_cut_off_acknowledges_nothing() {
        String line = done.line();
        assertThat(Acknowledged.of(line)).contains(done);
        for (int length = 0; length < line.length(); length++) {
            assertThat(Acknowledged.of(line.substring(0, length))).isEmpty();
        }
    }

    private Inspection inspection(Acknowledged... acknowledged) {
        return new Inspection(community, group, AUTHOR, List.of(acknowledged));
    }
}
