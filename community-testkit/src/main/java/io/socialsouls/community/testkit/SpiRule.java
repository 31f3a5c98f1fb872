package io.socialsouls.community.testkit;

/** The rules that a storage is held to, in the words of the SPI's own pages. */
public enum SpiRule {
    /** All of a unit or nothing. */
    ATOMIC(
            "if work returns, everything it wrote is there, on durable storage for good; if it throws, nothing is, and the exception reaches the caller unchanged"),
    /** As if one after the other. */
    ISOLATED("units of the same group behave as if they had run one after the other"),
    /** What a unit that reads is given. */
    ONE_MOMENT("All that a unit which only reads is given is of one moment"),
    /** What is left of a unit. */
    UNLOCKED("However a unit ends, it leaves nothing locked"),
    /** What is locked for one person's own writes. */
    ROW_LOCKED("Lets no other unit lock or write a row until this one ends"),
    /** A unit reads what it wrote. */
    OWN_WRITES("A unit sees its own writes"),
    /** Groups don't wait for each other. */
    SIDE_BY_SIDE("Units of different groups do not wait for each other"),
    /** No unit in a unit. */
    NOT_NESTED("A unit may not be opened inside another"),
    /** A unit ends with the work. */
    NOT_AFTERWARDS("reads and writes through the unit, which is not valid after it returned"),
    /** A unit is for one thread. */
    ONE_THREAD("valid until the work returns, for the thread that runs it"),
    /** Who runs a conflicting unit again. */
    WHO_RETRIES("true where the storage owns its transactions, false where a unit is part of a host's"),
    /** Groups don't see each other. */
    GROUP_IN_KEY("Every key starts with the group that the unit is for"),
    /** What comes out is what went in. */
    EXACT(
            "A storage gives back exactly what it was given: text character for character, instants to the microsecond, longs in full"),
    /** How ids compare. */
    BINARY_ORDER("ids compare in binary order of their UTF-8 bytes, case counts"),
    /** What a version promises. */
    VERSIONS(
            "Version 1 is new: no row of that key may be there. Version n + 1 takes the place of version n. Anything else is a conflict"),
    /** What several at once are. */
    TOGETHER("with the same outcome as if they were put one after the other"),
    /** What has no version. */
    WRITTEN_ONCE("Rows without a version are written once, and never changed"),
    /** One member a person. */
    UNIQUE_PERSON("a person among identities"),
    /** One member an alias. */
    UNIQUE_ALIAS("an alias code among the aliases of one thread"),
    /** One contribution a test. */
    UNIQUE_TEST("experiment, contributor and test key among contributions that are not withdrawn"),
    /** Order and size of a list. */
    LISTS("strictly after a place, in the order that it declares, at most so many"),
    /** A list under writes. */
    LISTS_GO_ON(
            "Asked again with the place of the last row that was seen, it goes on there, whatever was written in between"),
    /** Which posts follow. */
    PUBLISHED("equal in the fixed columns, within the range"),
    /** Which contributions count. */
    NOT_WITHDRAWN("the rows that are equal in some columns, in an order that no two rows share"),
    /** What an inbox counts. */
    UNREAD("how many rows it has, or most if it has more"),
    /** How names compare. */
    NAMED("Equal means the same characters, trailing blanks and case included"),
    /** Where a member has read to. */
    MARKERS("Writes a row if there is none with its key, or if its number is greater; else does nothing"),
    /** Places in the journal. */
    JOURNAL_PLACES("1 for the group's first, one more for each after it"),
    /** Late commits. */
    JOURNAL_ORDER("A row never shows up before one with a lower sequence did"),
    /** When actions run. */
    AFTER_COMMIT("Runs something once the unit is committed, on the thread that ran it; never if it is rolled back"),
    /** What actions throw. */
    AFTER_COMMIT_THROWS("the storage lets it reach whoever opened the unit, with everything committed"),
    /** Where a person is. */
    GROUPS_OF("Reads a part of a list across groups"),
    /** Which groups show. */
    LISTED("in the list's order, with the group's id behind what stands before the group"),
    /** What the look across groups is not. */
    ACROSS_GROUPS("Looks across groups, read-only"),
    /** Kinds to come. */
    ANY_KIND("those of a later release included"),
    /** What is found by key. */
    FOUND("a row for each key that has one"),
    /** How much at once. */
    SIZES("No argument is ever refused for its size: collections may be empty, or hold thousands"),
    /** What unique is. */
    UNIQUE_SETS(
            "Columns whose values, taken together, no two rows of a group share. A row that lacks one of them shares nothing"),
    /** What absent is. */
    ABSENT("Absent values compare with nothing"),
    /** Either direction. */
    BACKWARDS("its rows in the list's order, or backwards, strictly after a place, at most so many"),
    /** What is removed by key. */
    REMOVED("how many there were"),
    /** What is removed by part. */
    PART_REMOVED("how many were removed; fewer than the limit only if none are left"),
    /** Writes, then reads. */
    SEEN_AT_ONCE("A write is seen at once by every later call of the unit, by its lists and counts too"),
    /** A unit that reads. */
    READS_ONLY("It reads, and writes nothing"),
    /** A unit of one person's. */
    OWN_ROWS("a unit that writes rows of one person alone does not append"),
    /** Everything at once. */
    HISTORY("the answer to every call is what the plainest storage would give, which looks through all its rows"),
    /** What the SPI does not ask for. */
    CAPABILITIES("What a fixture does not declare is tested to be absent, in the way stated here");

    private final String words;

    SpiRule(String words) {
        this.words = words;
    }

    /**
     * What the rule says.
     *
     * @return words of the SPI's pages
     */
    public String words() {
        return words;
    }
}
