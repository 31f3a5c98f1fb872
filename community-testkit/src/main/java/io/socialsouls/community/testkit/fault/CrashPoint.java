package io.socialsouls.community.testkit.fault;

/** Where, next to a call or a unit, it breaks. */
public enum CrashPoint {
    /** Before a call of a store is carried out. */
    BEFORE_A_CALL,
    /** When a call of a store is carried out, before it returns. */
    AFTER_A_CALL,
    /** When the work of a unit is done, before it is committed. */
    BEFORE_A_COMMIT,
    /** When a unit is committed, before whoever opened it learns of it. */
    AFTER_A_COMMIT
}
