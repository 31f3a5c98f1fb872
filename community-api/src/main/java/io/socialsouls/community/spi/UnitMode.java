package io.socialsouls.community.spi;

/** What a unit of work is going to do with its group's rows. */
public enum UnitMode {
    /** It reads, and writes nothing. */
    READS,
    /** It may write any row of the group. */
    WRITES,
    /** It writes only rows that belong to the one person who calls; a storage may treat it as {@link #WRITES}. */
    OWN
}
