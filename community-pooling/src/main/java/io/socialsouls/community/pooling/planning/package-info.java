/** What the next test should be like, and what it will probably find. */
@NullMarked
package io.socialsouls.community.pooling.planning;

import org.jspecify.annotations.NullMarked;
