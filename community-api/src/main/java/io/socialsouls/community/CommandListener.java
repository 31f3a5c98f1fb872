package io.socialsouls.community;

import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import java.time.Duration;
import java.util.Optional;

/**
 * Told of every call, so that a host can hang metrics and traces on it. Learns nothing of content or of who acted.
 * Called on the thread that made the call. What it throws is logged and goes no further, an error too, as the call is over
 * and other listeners wait; only a {@link VirtualMachineError}, after which nothing is certain, reaches the caller.
 */
@FunctionalInterface
public interface CommandListener {
    /**
     * Told once a call has ended.
     *
     * @param call what was called and how it ended
     */
    void ended(Call call);

    /**
     * A call that ended.
     *
     * @param name capability and method, for example {@code posts.submit}: the name of a {@link CommandInfo}
     * @param group where; absent for a call across groups
     * @param error why it failed; absent if it succeeded
     * @param unexpected whether it failed with something else than a typed error
     * @param took how long, retries included
     */
    record Call(String name, Optional<GroupId> group, Optional<ErrorCode> error, boolean unexpected, Duration took) {}
}
