/** What a group's earlier tactics say of the next one. */
@NullMarked
package io.socialsouls.community.pooling.archive;

import org.jspecify.annotations.NullMarked;
