/** The little that statements and rows need beyond JDBC. */
@NullMarked
package io.socialsouls.community.jdbc.sql;

import org.jspecify.annotations.NullMarked;
