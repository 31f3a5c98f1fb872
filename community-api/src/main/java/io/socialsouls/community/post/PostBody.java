package io.socialsouls.community.post;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is in a post: a record for each kind, which {@link PostKinds} names. Text is data: no markup is interpreted. Text
 * that is blank or too long is refused with an {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * <p>The stored form follows from the record's components. A host that shows every kind alike needs the methods alone.
 */
public sealed interface PostBody {
    /** {@return what the thread is about; absent for what is said in a thread, and where nothing can be shown} */
    default Optional<String> heading() {
        return Optional.empty();
    }

    /** {@return what is said below the heading, in the order in which it is read} */
    List<String> texts();

    /** {@return all that its author wrote, the heading first: what the policy examines} */
    default List<String> words() {
        return Stream.concat(heading().stream(), texts().stream()).toList();
    }

    /** What stands for a body that cannot be shown. It cannot be posted. */
    sealed interface NotShown extends PostBody {
        @Override
        default List<String> texts() {
            return List.of();
        }
    }

    /** What starts a thread: it has a title, of at most {@value Limits#MAX_TITLE_LENGTH} characters. */
    sealed interface Titled extends PostBody {
        /** {@return what the thread is about} */
        String title();

        /** {@return what is said, at most {@value Limits#MAX_TEXT_LENGTH} characters} */
        String text();

        @Override
        default Optional<String> heading() {
            return Optional.of(title());
        }

        @Override
        default List<String> texts() {
            return List.of(text());
        }
    }

    /**
     * Something the author does not know.
     *
     * @param title what it is about
     * @param text the question
     */
    record Question(String title, String text) implements Titled {
        public Question {
            check(title, text);
        }
    }

    /**
     * What helps with a question.
     *
     * @param text at most {@value Limits#MAX_TEXT_LENGTH} characters
     */
    record Answer(String text) implements PostBody {
        public Answer {
            check(text);
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /**
     * Anything said in answer to another post.
     *
     * @param text at most {@value Limits#MAX_TEXT_LENGTH} characters
     */
    record Reply(String text) implements PostBody {
        public Reply {
            check(text);
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /**
     * Working out loud.
     *
     * @param title what it is about
     * @param text what I am doing, where I am stuck
     */
    record Story(String title, String text) implements Titled {
        public Story {
            check(title, text);
        }
    }

    /**
     * What I tested and what came out.
     *
     * @param title what it is about
     * @param text what came out
     */
    record Finding(String title, String text) implements Titled {
        public Finding {
            check(title, text);
        }
    }

    /**
     * Something worth reading.
     *
     * @param title what it is about
     * @param text where it is and why to read it
     */
    record Resource(String title, String text) implements Titled {
        public Resource {
            check(title, text);
        }
    }

    /**
     * Something that everybody should know.
     *
     * @param title what it is about
     * @param text what to know
     */
    record Announcement(String title, String text) implements Titled {
        public Announcement {
            check(title, text);
        }
    }

    /**
     * A scheduled live session.
     *
     * @param title what it is about
     * @param text when and how to take part
     */
    record LiveSession(String title, String text) implements Titled {
        public LiveSession {
            check(title, text);
        }
    }

    /** What was written is erased. */
    record Erased() implements NotShown {}

    /**
     * A later release wrote it, of a kind or with a part that this one does not know. It is kept to the letter, and not
     * given out: there is no telling for whom its parts are.
     */
    record Unknown() implements NotShown {}

    private static void check(String title, String text) {
        Check.text("title", title, Limits.MAX_TITLE_LENGTH);
        check(text);
    }

    private static void check(String text) {
        Check.text("text", text, Limits.MAX_TEXT_LENGTH);
    }
}
