/**
 * What a storage has to do; a third party can implement it from these pages and those of {@code spi.row} alone.
 *
 * <p><b>Kinds.</b> {@link io.socialsouls.community.spi.Kinds#ALL} are the rows of this release, each declared once: its
 * columns, key, version, unique sets and lists. A storage implements {@link io.socialsouls.community.spi.GroupRows} for any
 * of them, those of a later release included. {@link io.socialsouls.community.spi.UnitGuards} sees to what every storage
 * has to guard.
 *
 * <p><b>Rows and keys.</b> Rows are immutable values. A storage gives back exactly what it was given: text character for
 * character, instants to the microsecond, longs in full. It never looks into text whose column ends in {@code _json}.
 * Every key starts with the group that the unit is for; ids compare in binary order of their UTF-8 bytes, case counts.
 *
 * <p><b>Units.</b> {@link io.socialsouls.community.spi.Storage#inUnit} says what is atomic and isolated. All that a unit
 * which only reads is given is of one moment, unless it is part of a host's transaction that sees more than one. However a
 * unit ends, it leaves nothing locked. Whatever was called before, and on whichever thread, the answer to every call is what
 * the plainest storage would give, which looks through all its rows.
 *
 * <p><b>Versions.</b> A row with a version states the version that writing it makes. Version 1 is new: no row of that key
 * may be there. Version n + 1 takes the place of version n. Anything else is a conflict, and {@code put} throws
 * {@link io.socialsouls.community.error.ConflictException}; a storage that learns of a conflict only when it commits
 * throws it then. Rows without a version are written once, and never changed, but for those that are raised.
 *
 * <p><b>Uniqueness.</b> A write after which two rows of a group would be equal in a unique set of their kind is a conflict
 * too: in this release a person among identities; an alias code among the aliases of one thread; experiment, contributor
 * and test key among contributions that are not withdrawn. That no two published posts of a thread have the same place is
 * what core sees to, by writing the thread's row with each of them.
 *
 * <p><b>Lists.</b> A list is read in steps: strictly after a place, in the order that it declares, at most so many. The
 * place need not have a row. Fewer rows than asked for means that there are no more. Asked again with the place of the
 * last row that was seen, it goes on there, whatever was written in between.
 *
 * <p><b>Four kinds of rows.</b> {@link io.socialsouls.community.spi.row.RowClass}: state, the journal, content and the
 * vault. Content and vault can be erased.
 */
@NullMarked
package io.socialsouls.community.spi;

import org.jspecify.annotations.NullMarked;
