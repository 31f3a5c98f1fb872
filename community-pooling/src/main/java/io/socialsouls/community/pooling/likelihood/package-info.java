/** Likelihoods of one variance, and where they are highest. Not exported. */
@NullMarked
package io.socialsouls.community.pooling.likelihood;

import org.jspecify.annotations.NullMarked;
