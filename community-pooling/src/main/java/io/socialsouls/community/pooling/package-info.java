/** The statistics of pooling: effect sizes, estimators and intervals, as pure functions of numbers. Begin with
 * {@link io.socialsouls.community.pooling.EffectSizes} and {@link io.socialsouls.community.pooling.Pooling}. */
@NullMarked
package io.socialsouls.community.pooling;

import org.jspecify.annotations.NullMarked;
