package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;

/** Somebody from outside tries to read along, and gets nothing. */
final class Stranger {
    private Stranger() {}

    static void play(Stage stage) {
        ActorInGroup stranger = stage.community().as(PersonId.of("stranger")).in(stage.souls());
        stage.tell("");
        stage.tell(
                "A stranger tries to read along. The charter is for all: \"%s\"",
                stranger.charter().purpose());
        String feed = refusal(() -> stranger.posts().feed(PageRequest.first(10)));
        String members = refusal(() -> stranger.members().all(PageRequest.first(10)));
        String results = refusal(() -> stranger.experiments().all(PageRequest.first(10)));
        stage.tell("  Feed: %s. Members: %s. Experiments: %s.", feed, members, results);
    }

    private static String refusal(Runnable call) {
        try {
            call.run();
        } catch (CommunityException refused) {
            return refused.code().text();
        }
        throw new IllegalStateException("a stranger was let in");
    }
}
