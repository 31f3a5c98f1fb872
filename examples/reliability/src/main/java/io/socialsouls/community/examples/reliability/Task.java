package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.util.Optional;

/**
 * One command of a writer: a story, or a reply to the story before it. Its text is its name, and so is its key.
 *
 * @param writer of several
 * @param number from 0
 */
record Task(int writer, int number) {
    String name() {
        return writer + "-" + number;
    }

    boolean isReply() {
        return number % 2 == 1;
    }

    Task before() {
        return new Task(writer, number - 1);
    }

    Task next() {
        return new Task(writer, number + 1);
    }

    static Task named(String name) {
        String[] parts = name.split("-", 2);
        return new Task(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /**
     * Does it, or learns what came of it the first time.
     *
     * @param author in which group
     * @param story that a reply is said to
     * @return the post
     */
    PostId run(ActorInGroup author, Optional<PostId> story) {
        Draft draft = isReply() ? Draft.reply(story.orElseThrow(), name()) : Draft.story(name(), "As it is.");
        return author.withIdempotencyKey(IdempotencyKey.of(name()))
                .posts()
                .submit(draft)
                .post()
                .orElseThrow();
    }
}
