/** Counts pooled as they are, by generalised linear mixed models. */
@NullMarked
package io.socialsouls.community.pooling.glmm;

import org.jspecify.annotations.NullMarked;
