/** Storages over others that break, or wait, where a test wants them to. */
@NullMarked
package io.socialsouls.community.testkit.fault;

import org.jspecify.annotations.NullMarked;
