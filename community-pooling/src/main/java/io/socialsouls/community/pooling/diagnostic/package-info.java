/**
 * Diagnostics of a pooled effect: how much it depends on single effects, and whether small tests look as if some had
 * not been reported. All for the method and test of a plan, as pure functions that are safe for use by several threads.
 */
@NullMarked
package io.socialsouls.community.pooling.diagnostic;

import org.jspecify.annotations.NullMarked;
