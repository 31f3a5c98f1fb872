/** A storage that keeps everything in memory, and what other storages share with it. */
@NullMarked
package io.socialsouls.community.core.storage;

import org.jspecify.annotations.NullMarked;
