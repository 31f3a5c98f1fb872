/** The statistics of pooling: effect sizes, estimators and intervals, as pure functions of numbers. Begin with
 * {@link io.socialsouls.community.core.pooling.EffectSizes} and {@link io.socialsouls.community.core.pooling.Pooling}. */
@NullMarked
package io.socialsouls.community.core.pooling;

import org.jspecify.annotations.NullMarked;
