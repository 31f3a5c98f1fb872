package io.socialsouls.community.jdbc.sql;

import java.util.List;

/**
 * Several ids as one parameter, an array. The statement is the same however many they are, and so is its plan.
 *
 * @param values in any order
 */
public record Ids(List<String> values) {
    public Ids {
        values = List.copyOf(values);
    }
}
