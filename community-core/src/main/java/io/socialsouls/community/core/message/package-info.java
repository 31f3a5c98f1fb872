/** The sentences that the library says to people, in English. */
@NullMarked
package io.socialsouls.community.core.message;

import org.jspecify.annotations.NullMarked;
