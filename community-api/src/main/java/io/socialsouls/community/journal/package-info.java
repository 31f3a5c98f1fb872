/** The append-only sequence of what happened in a group, for the host and its integrations. */
@NullMarked
package io.socialsouls.community.journal;

import org.jspecify.annotations.NullMarked;
