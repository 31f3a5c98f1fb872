/**
 * A storage of one's own, small enough to read in one sitting. It says where rows are and what a commit is; what else the
 * SPI asks for follows. It keeps everything in memory, and looks through all rows of a kind for a list.
 */
@NullMarked
package io.socialsouls.community.examples.shelf;

import org.jspecify.annotations.NullMarked;
