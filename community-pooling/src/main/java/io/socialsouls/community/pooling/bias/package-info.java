/** Whether small or insignificant tests are missing, and what is left of an effect if they are. */
@NullMarked
package io.socialsouls.community.pooling.bias;

import org.jspecify.annotations.NullMarked;
