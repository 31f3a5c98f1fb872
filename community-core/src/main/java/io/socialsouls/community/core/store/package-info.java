/** Thin typed stores in front of what a storage keeps, and what a unit remembers. */
@NullMarked
package io.socialsouls.community.core.store;

import org.jspecify.annotations.NullMarked;
