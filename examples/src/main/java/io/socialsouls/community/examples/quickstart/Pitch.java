package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostOutcome;

/** A pitch is held, its author is told why, the curator decides, and the author finds it in the inbox. */
final class Pitch {
    private Pitch() {}

    static void play(Stage stage) {
        Cast author = Cast.named("Ben");
        stage.tell("");
        stage.tell("Then Ben gets carried away:");
        Draft draft = Draft.story(
                "What we built this spring",
                "We built a headline tool. For friends of this group a limited offer: book a call and I show you.");
        draft.body().texts().forEach(text -> stage.tell("  Ben: %s", text));
        PostOutcome outcome = stage.as(author).posts().submit(draft);
        if (!(outcome instanceof PostOutcome.Held held)) {
            throw new IllegalStateException("the policy of this story holds pitches, but: " + outcome);
        }
        for (Reason reason : held.verdict().reasons()) {
            stage.tell(
                    "It is held, and Ben is told why: \"%s\", because of the words \"%s\".",
                    reason.norm().text(), String.join("\", \"", reason.words()));
        }
        ReviewItem waiting = stage.as(Cast.MICHELLE)
                .moderation()
                .queue(PageRequest.first(10))
                .items()
                .get(0);
        stage.as(Cast.MICHELLE)
                .moderation()
                .decide(waiting.post(), Decision.reject("Tell us what you learned while building it instead."));
        stage.tell("Michelle decides. Ben's inbox:");
        for (Notice notice :
                stage.as(author).inbox().notices(PageRequest.first(10)).items()) {
            stage.tell(notice.message());
        }
    }
}
