/** Where smooth functions of few numbers are highest. Not exported. */
@NullMarked
package io.socialsouls.community.pooling.optimum;

import org.jspecify.annotations.NullMarked;
