/** What a call costs on a database, beside the same done by hand with JDBC. */
@NullMarked
package io.socialsouls.community.examples.bench.database;

import org.jspecify.annotations.NullMarked;
