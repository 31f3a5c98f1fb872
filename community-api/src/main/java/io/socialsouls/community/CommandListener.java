package io.socialsouls.community;

import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import java.time.Duration;
import java.util.Optional;

/**
 * Told of every call, so that a host can hang metrics and traces on it. It learns nothing of content or of who acted.
 * It is called on the thread that made the call. Anything it throws, an error included, is logged and goes no further,
 * as the call is over and other listeners wait; only a {@link VirtualMachineError}, after which nothing is certain,
 * reaches the caller.
 */
@FunctionalInterface
public interface CommandListener {
    /** Told once a call has ended. */
    void ended(Call call);

    /**
     * A call that ended.
     *
     * @param name capability and method, for example {@code posts.submit}: the name of a {@link CommandInfo}
     * @param group absent for a call across groups
     * @param error why it failed; absent if it succeeded
     * @param unexpected whether it failed with something else than a typed error
     * @param took retries included
     */
    record Call(String name, Optional<GroupId> group, Optional<ErrorCode> error, boolean unexpected, Duration took) {}
}
