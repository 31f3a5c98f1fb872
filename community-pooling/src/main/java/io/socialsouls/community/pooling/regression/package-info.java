/** Meta-regression and subgroups: whether effects differ with their known properties. */
@NullMarked
package io.socialsouls.community.pooling.regression;

import org.jspecify.annotations.NullMarked;
