package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.JdbcStorage;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A process that writes until it is killed, and says on standard output what was acknowledged to it. */
final class Writer {
    private Writer() {}

    /**
     * Writes.
     *
     * @param args URL, group, person, and how many write at once
     */
    public static void main(String[] args) {
        int writers = Integer.parseInt(args[3]);
        Pool pool = Pool.open(args[0], writers);
        ActorInGroup author = Communities.builder()
                .storage(JdbcStorage.on(pool.source()).dialect(pool.dialect()).build())
                .build()
                .as(PersonId.of(args[2]))
                .in(GroupId.of(args[1]));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (int writer = 0; writer < writers; writer++) {
            Task first = new Task(writer, 0);
            new Thread(() -> write(author, first, out)).start();
        }
    }

    private static void write(ActorInGroup author, Task first, PrintStream out) {
        Optional<PostId> before = Optional.empty();
        for (Task task = first; ; task = task.next()) {
            PostId post = task.run(author, before);
            out.println(new Acknowledged(task, post).line());
            before = Optional.of(post);
        }
    }
}
