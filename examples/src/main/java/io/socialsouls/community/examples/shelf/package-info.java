/**
 * A storage of one's own, small enough to read in one sitting: every group is one map from key to row, never changed
 * but replaced. It shows what the storage SPI asks for; it keeps everything in memory and scans a group for each list.
 */
@NullMarked
package io.socialsouls.community.examples.shelf;

import org.jspecify.annotations.NullMarked;
