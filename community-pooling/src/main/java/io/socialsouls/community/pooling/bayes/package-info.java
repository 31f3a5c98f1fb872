/** Bayesian pooling: the pooled effect under a prior on how much true effects may differ. */
@NullMarked
package io.socialsouls.community.pooling.bayes;

import org.jspecify.annotations.NullMarked;
