package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageRenderer;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where the story plays: one group, and somebody who tells it.
 *
 * @param community the library, as a host holds it
 * @param souls the group
 * @param renderer puts the library's sentences into English
 * @param out where the story is told
 */
record Stage(Community community, GroupId souls, MessageRenderer renderer, PrintWriter out) {
    ActorInGroup as(Cast who) {
        return community.as(who.person()).in(souls);
    }

    void tell(String line, Object... arguments) {
        out.println(arguments.length == 0 ? line : String.format(Locale.ROOT, line, arguments));
    }

    void tell(Message message) {
        tell("  " + renderer.render(message, Locale.ENGLISH));
    }
}
