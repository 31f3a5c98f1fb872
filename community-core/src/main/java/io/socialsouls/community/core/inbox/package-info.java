/** What members ought to know. */
@NullMarked
package io.socialsouls.community.core.inbox;

import org.jspecify.annotations.NullMarked;
