/** A storage that keeps everything in memory. */
@NullMarked
package io.socialsouls.community.core.storage;

import org.jspecify.annotations.NullMarked;
