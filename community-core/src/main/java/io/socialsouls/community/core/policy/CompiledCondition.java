package io.socialsouls.community.core.policy;

/** A condition whose terms are in the index, ready to be tried. */
@FunctionalInterface
interface CompiledCondition {
    /** Pure: the same scan, the same match. */
    Match in(DraftScan scan);
}
