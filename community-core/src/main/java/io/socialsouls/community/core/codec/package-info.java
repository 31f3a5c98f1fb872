/** The JSON of the library: what people write, and what is stored. Jackson stays in here. */
@NullMarked
package io.socialsouls.community.core.codec;

import org.jspecify.annotations.NullMarked;
