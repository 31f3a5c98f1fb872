/** From what contributors report to effects with sampling variances, a formula for each measure. Not exported. */
@NullMarked
package io.socialsouls.community.pooling.effect;

import org.jspecify.annotations.NullMarked;
