package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.spi.UnitMode;

/**
 * What can be asked of the engine: declared once, as a constant, and listed in the {@link CommandTable}.
 *
 * @param <A> its arguments: a value, or a record of several
 * @param <R> what it results in
 */
public sealed interface Operation<A, R> permits Command, Query, DirectoryQuery {
    /** {@return capability and method, for example {@code posts.submit}; no other operation has this name} */
    String name();

    /** {@return who may} */
    AccessRule access();

    /** {@return what its unit of work does} */
    UnitMode mode();
}
