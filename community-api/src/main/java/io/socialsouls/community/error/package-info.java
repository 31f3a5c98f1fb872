/**
 * Everything that can go wrong, as types: one exception root, a code for each cause, and what would have been right.
 */
@NullMarked
package io.socialsouls.community.error;

import org.jspecify.annotations.NullMarked;
