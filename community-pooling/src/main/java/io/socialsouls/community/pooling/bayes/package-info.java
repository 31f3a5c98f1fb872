/** Bayesian pooling: what effects say once it is stated beforehand how much true effects may differ. */
@NullMarked
package io.socialsouls.community.pooling.bayes;

import org.jspecify.annotations.NullMarked;
