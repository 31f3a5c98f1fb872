/** Founding groups, getting in and letting in, roles. */
@NullMarked
package io.socialsouls.community.core.group;

import org.jspecify.annotations.NullMarked;
