/** Founding groups, getting in and letting in. */
@NullMarked
package io.socialsouls.community.core.group;

import org.jspecify.annotations.NullMarked;
