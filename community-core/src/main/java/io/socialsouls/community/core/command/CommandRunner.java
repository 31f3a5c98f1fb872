package io.socialsouls.community.core.command;

import io.socialsouls.community.group.GroupId;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs the calls of one caller: those in a group by a {@link GroupRunner}, those across groups itself.
 *
 * @param services what every call is made of
 * @param caller who calls
 */
public record CommandRunner(Services services, Caller caller) {
    /**
     * Turns to one group.
     *
     * @param group which
     * @return runs the same caller's calls there
     */
    public GroupRunner in(GroupId group) {
        return new GroupRunner(services, caller, Objects.requireNonNull(group, "group"), Optional.empty());
    }

    /**
     * Reads across groups.
     *
     * @param <A> the query's arguments
     * @param <R> what is read
     * @param query which
     * @param arguments what for
     * @return the answer
     */
    public <A, R> R run(DirectoryQuery<A, R> query, A arguments) {
        services.commands().require(query);
        DirectoryContext context = new DirectoryContext(services, caller.person());
        return CallTemplate.run(
                services,
                query.name(),
                Optional.empty(),
                Again.COMES_TO_THE_SAME,
                () -> query.read().apply(context, arguments));
    }
}
