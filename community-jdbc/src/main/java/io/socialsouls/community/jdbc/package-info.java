/** A storage on a host's database, in its own transactions or in the host's. */
@NullMarked
package io.socialsouls.community.jdbc;

import org.jspecify.annotations.NullMarked;
