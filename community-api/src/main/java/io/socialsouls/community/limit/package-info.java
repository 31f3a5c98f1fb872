/** What is too long, too many or too deep. */
@NullMarked
package io.socialsouls.community.limit;

import org.jspecify.annotations.NullMarked;
