package io.socialsouls.community.core.storage;

import java.util.Set;

/** The one part of a list that is of the whole group. */
enum Whole {
    GROUP;

    static final Set<Whole> PARTS = Set.of(GROUP);
}
