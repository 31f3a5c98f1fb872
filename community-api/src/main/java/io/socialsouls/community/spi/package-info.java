/**
 * What a storage has to do. A third party can implement it from these pages.
 *
 * <p>Rows are immutable values; a storage gives back exactly what it was given.
 */
@NullMarked
package io.socialsouls.community.spi;

import org.jspecify.annotations.NullMarked;
