/** The limits: how long, how many and how deep a value may be. */
@NullMarked
package io.socialsouls.community.limit;

import org.jspecify.annotations.NullMarked;
