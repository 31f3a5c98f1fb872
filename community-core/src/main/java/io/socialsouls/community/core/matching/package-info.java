/** Words, phrases and links in what people write, however they write them. */
@NullMarked
package io.socialsouls.community.core.matching;

import org.jspecify.annotations.NullMarked;
