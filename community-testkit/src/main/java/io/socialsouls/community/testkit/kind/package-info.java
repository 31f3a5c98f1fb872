/** Kinds of rows that no release has, for storages to keep, and rows of any kind drawn by its declaration. */
@NullMarked
package io.socialsouls.community.testkit.kind;

import org.jspecify.annotations.NullMarked;
