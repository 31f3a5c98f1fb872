package io.socialsouls.community.spi.row;

import io.socialsouls.community.group.GroupId;

/**
 * A row that a look across groups found.
 *
 * @param <R> the rows
 * @param group where
 * @param row what
 */
public record Found<R>(GroupId group, R row) {}
