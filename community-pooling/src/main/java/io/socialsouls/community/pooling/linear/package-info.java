/** Linear models of effects with known sampling variances: what weighted least squares say of them. Not exported. */
@NullMarked
package io.socialsouls.community.pooling.linear;

import org.jspecify.annotations.NullMarked;
