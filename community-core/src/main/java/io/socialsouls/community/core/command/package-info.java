/** How every call runs: load the actor's membership, authorise, decide, store and journal in one unit of work. */
@NullMarked
package io.socialsouls.community.core.command;

import org.jspecify.annotations.NullMarked;
