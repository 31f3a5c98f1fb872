package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadView;

/** Somebody asks, anonymously, what she is afraid is a stupid question; is answered, and says thanks. */
final class StupidQuestion {
    private StupidQuestion() {}

    static void play(Stage stage) {
        Cast asker = Cast.named("Dana");
        Cast helper = Cast.named("Ben");
        stage.tell("");
        stage.tell("One of them does not know what everybody seems to know. She asks without her name:");
        Draft question = Draft.question(
                        "What does \"lift\" mean?",
                        "Probably a stupid question: everybody reports a lift of something. Lift of what?")
                .anonymously();
        PostOutcome asked = stage.as(asker).posts().submit(question);
        PostId thread = asked.post().orElseThrow();
        asked.verdict()
                .reasons()
                .forEach(reason ->
                        stage.tell("  (To her alone: %s.)", reason.norm().text()));

        PostId answer = stage.as(helper)
                .posts()
                .submit(Draft.answer(
                        thread,
                        "Of the rate, against doing nothing: 3.3 % instead of 3.0 % is a lift of 10 %. I asked too."))
                .post()
                .orElseThrow();
        stage.as(asker).posts().thank(answer);
        stage.as(asker).posts().accept(answer);

        ThreadView seen = stage.as(Cast.named("Emil")).posts().thread(thread, PageRequest.first(20));
        stage.tell("What the others see:");
        show(stage, seen.summary().start());
        seen.posts().items().forEach(post -> show(stage, post));
    }

    private static void show(Stage stage, PostView post) {
        String who = post.author().shownAs()
                + post.author()
                        .organisation()
                        .map(organisation -> " (" + organisation + ")")
                        .orElse("");
        post.body().heading().ifPresent(title -> stage.tell("  %s asks: %s", who, title));
        post.body().texts().forEach(text -> stage.tell("  %s: %s", who, text));
        if (post.thanks() > 0 || post.accepted()) {
            stage.tell("    [thanked by %d%s]", post.thanks(), post.accepted() ? ", accepted as the answer" : "");
        }
    }
}
