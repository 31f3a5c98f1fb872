/** Lists that can grow, one page at a time. */
@NullMarked
package io.socialsouls.community.page;

import org.jspecify.annotations.NullMarked;
