/** The {@code pool} command: anyone's own tests from a CSV file, pooled; as a table, JSON and forest plots. */
@NullMarked
package io.socialsouls.community.examples.pool;

import org.jspecify.annotations.NullMarked;
