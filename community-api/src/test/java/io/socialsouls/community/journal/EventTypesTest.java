package io.socialsouls.community.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    @Test
    void an_event_without_a_line_is_named() {
        List<EventType> most = EventTypes.ALL.stream()
                .filter(type -> !type.record().equals(Event.PostHeld.class))
                .toList();
        assertThatThrownBy(() -> EventTypes.complete(most))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no line in EventTypes for PostHeld");
    }

    @Test
    void no_two_lines_share_a_name_or_a_record() {
        EventType again = new EventType("left-again", Event.MemberLeft.class, Audience.MEMBERS);
        assertThatThrownBy(() -> EventTypes.complete(with(again)))
                .hasMessage("two lines of EventTypes share a name or a record");
    }

    @Test
    void a_part_for_fewer_can_be_left_out_and_is_for_fewer_than_the_whole() {
        assertThatThrownBy(() -> new EventType("post-published", Event.PostPublished.class, Audience.HOST))
                .hasMessage(
                        "policyVersion of post-published is shown to HOST: it must be an Optional, and that audience"
                                + " smaller than HOST");
    }

    private static List<EventType> with(EventType another) {
        return Stream.concat(EventTypes.ALL.stream(), Stream.of(another)).toList();
    }
}
