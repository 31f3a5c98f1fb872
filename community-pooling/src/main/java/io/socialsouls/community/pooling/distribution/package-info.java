/** Quantiles of distributions that tests and intervals refer to. Not exported. */
@NullMarked
package io.socialsouls.community.pooling.distribution;

import org.jspecify.annotations.NullMarked;
