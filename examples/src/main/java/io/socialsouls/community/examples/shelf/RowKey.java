package io.socialsouls.community.examples.shelf;

/** Where a row is: its kind, and its key among those. */
record RowKey(Class<?> kind, Object key) {}
