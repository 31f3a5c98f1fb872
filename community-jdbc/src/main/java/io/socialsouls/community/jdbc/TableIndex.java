package io.socialsouls.community.jdbc;

import java.util.List;

/**
 * An index.
 *
 * @param unique whether it holds each key once
 * @param terms its columns in order, those that descend with DESC
 */
record TableIndex(boolean unique, List<String> terms) {
    private static final String DOWN = " DESC";

    TableIndex {
        terms = List.copyOf(terms);
    }

    static String term(String column, boolean descending) {
        return descending ? column + DOWN : column;
    }

    /** Whether an index on these terms serves whatever this one serves, uniqueness aside. */
    boolean begins(List<String> others) {
        return terms.size() <= others.size() && terms.equals(others.subList(0, terms.size()));
    }

    @Override
    public String toString() {
        return (unique ? "unique " : "") + terms;
    }
}
