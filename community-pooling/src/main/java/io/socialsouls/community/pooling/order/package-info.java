/** The one order in which effects are summed, whatever order they arrived in. Not exported. */
@NullMarked
package io.socialsouls.community.pooling.order;

import org.jspecify.annotations.NullMarked;
