/** The rows of one unit of work, by SQL that follows from the declarations of their kinds. */
@NullMarked
package io.socialsouls.community.jdbc.store;

import org.jspecify.annotations.NullMarked;
