/** The statistics of pooling: effect sizes, estimators and intervals, as pure functions of numbers. */
@NullMarked
package io.socialsouls.community.core.pooling;

import org.jspecify.annotations.NullMarked;
