/** What survives: processes and servers that are killed, and many who write at once. */
@NullMarked
package io.socialsouls.community.examples.reliability;

import org.jspecify.annotations.NullMarked;
