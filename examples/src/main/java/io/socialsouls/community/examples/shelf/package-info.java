/**
 * A storage of one's own, small enough to read in one sitting: every group is one map from key to row, never changed
 * but replaced. It says where rows are and what a commit is; the stores on those rows are core's. It keeps everything in
 * memory and scans a group for most lists.
 */
@NullMarked
package io.socialsouls.community.examples.shelf;

import org.jspecify.annotations.NullMarked;
