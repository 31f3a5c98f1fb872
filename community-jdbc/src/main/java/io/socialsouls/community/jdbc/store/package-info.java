/** The stores of one unit of work, each with its SQL. */
@NullMarked
package io.socialsouls.community.jdbc.store;

import org.jspecify.annotations.NullMarked;
