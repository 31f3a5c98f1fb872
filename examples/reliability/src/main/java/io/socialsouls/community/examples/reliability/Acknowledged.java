package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.post.PostId;
import java.util.Optional;

/**
 * A command whose caller was told that it is done.
 *
 * @param task what was to be done
 * @param post what came of it
 */
record Acknowledged(Task task, PostId post) {
    private static final String BEGIN = "done";
    private static final String END = "!";

    String line() {
        return String.join(" ", BEGIN, task.name(), post.value(), END);
    }

    /** {@return what a line says; absent if the process was killed while it wrote it} */
    static Optional<Acknowledged> of(String line) {
        String[] words = line.split(" ", -1);
        return words.length == 4 && words[0].equals(BEGIN) && words[3].equals(END)
                ? Optional.of(new Acknowledged(Task.named(words[1]), PostId.of(words[2])))
                : Optional.empty();
    }
}
