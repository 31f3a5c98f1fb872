/** One tactic's pooled result with the effects that went into it, and its figures as the texts that people read. */
@NullMarked
package io.socialsouls.community.plot.result;

import org.jspecify.annotations.NullMarked;
