package io.socialsouls.community.jdbc.sql;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * A change of rows that waits to be sent.
 *
 * @param sql with tables in braces
 * @param parameters one a question mark
 * @param hit is told how many rows it hit
 */
record Change(String sql, List<Object> parameters, IntConsumer hit) {}
