/** What pooled effects let one say, and where: sentences as keys with arguments, and the rules under which they are said. */
@NullMarked
package io.socialsouls.community.pooling.sentence;

import org.jspecify.annotations.NullMarked;
