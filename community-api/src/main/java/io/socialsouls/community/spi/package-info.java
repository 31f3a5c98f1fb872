/**
 * What a storage has to do; a third party can implement it from these pages alone.
 *
 * <p><b>Rows and keys.</b> Rows are immutable values. A storage gives back exactly what it was given: text character for
 * character, instants to the microsecond, longs in full. It never looks into text whose parameter ends in {@code Json}.
 * Every key starts with the group that the unit is for; ids compare in binary order of their UTF-8 bytes, case counts.
 *
 * <p><b>Units.</b> {@link io.socialsouls.community.spi.Storage#inUnit} says what is atomic and isolated.
 *
 * <p><b>Versions.</b> A row with a {@code version} states the version that writing it makes. Version 1 is new: no row of
 * that key may be there. Version n + 1 takes the place of version n. Anything else is a conflict, and
 * {@code put} throws {@link io.socialsouls.community.error.ConflictException}; a storage that learns of a conflict only
 * when it commits throws it then. Rows without a version are written once, and never changed.
 *
 * <p><b>Uniqueness.</b> Besides each row's key these are unique in a group: a person among identities; an alias code
 * among the aliases of one thread; experiment, contributor and test key among contributions that are not withdrawn. A
 * write that would break one of them is a conflict too. That no two published posts of a thread have the same place is
 * what core sees to, by writing the thread's row with each of them.
 *
 * <p><b>Lists.</b> Where a list can grow it is read in steps: strictly after a row, in the order that the method states,
 * at most so many. Of the row to go on after only what the order compares is real: it need not be there, and its other
 * components say nothing. Fewer rows than asked for means that there are no more. Asked again with the key of the last
 * row that was seen, it goes on there, whatever was written in between.
 *
 * <p><b>Four kinds of rows.</b> <em>State</em> (group, policies, memberships, threads, posts, thanks, reviews,
 * experiments, contributions), the <em>journal</em>, <em>content</em> (words people wrote) and the <em>vault</em> (who
 * members are, who has which alias, inboxes, read markers, idempotency keys). Content and vault can be erased.
 */
@NullMarked
package io.socialsouls.community.spi;

import org.jspecify.annotations.NullMarked;
