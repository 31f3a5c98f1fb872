/** Who may do what, and why not: pure functions of facts. */
@NullMarked
package io.socialsouls.community.core.access;

import org.jspecify.annotations.NullMarked;
