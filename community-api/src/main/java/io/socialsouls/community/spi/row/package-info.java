/**
 * How rows are declared, and the small interface by which a storage keeps any of them.
 *
 * <p>A {@link io.socialsouls.community.spi.row.Kind} declares its columns, key, version, unique sets and lists;
 * {@link io.socialsouls.community.spi.row.Rows} is what a storage implements for every kind. A storage gives back exactly
 * what it was given, by column: text character for character, trailing blanks and case included; instants to the
 * microsecond; numbers in full; absent as absent.
 */
@NullMarked
package io.socialsouls.community.spi.row;

import org.jspecify.annotations.NullMarked;
