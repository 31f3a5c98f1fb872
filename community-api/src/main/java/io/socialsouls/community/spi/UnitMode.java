package io.socialsouls.community.spi;

/** What a unit of work is going to do with its group's rows. */
public enum UnitMode {
    /** It reads, and writes nothing. */
    READS,
    /** It may write any row of the group. It locks the group, then reads what it decides on. */
    WRITES,
    /**
     * It writes only rows that belong to the one person who calls, and nothing to the journal. It locks that person's
     * membership, then reads what it decides on, and so does whoever ends the membership. A storage may treat it as
     * {@link #WRITES}.
     */
    OWN
}
