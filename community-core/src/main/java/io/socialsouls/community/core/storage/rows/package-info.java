/**
 * The storage SPI's stores on a plain map from key to row, for a storage on anything that can find a value by its key and
 * list those of one kind: a key-value store, or a file a group. What is left to write is a
 * {@link io.socialsouls.community.core.storage.rows.RowMap} for the rows of one group, a
 * {@link io.socialsouls.community.spi.Storage} that commits what a
 * {@link io.socialsouls.community.core.storage.rows.RowUnit} wrote to it, and the
 * {@link io.socialsouls.community.spi.Directory} across groups.
 *
 * <p><b>Cost.</b> A row, some rows by their keys, what a member is called or has seen in some threads, and a page of the
 * journal cost a look-up a row. Every other list and count, the member of a person, who is behind an alias, and each
 * write of an identity, an alias or a contribution (there is something unique in them) read all rows of one kind that the
 * group has, and sort those they return. That is meant for groups of thousands of rows, not of millions.
 */
@NullMarked
package io.socialsouls.community.core.storage.rows;

import org.jspecify.annotations.NullMarked;
