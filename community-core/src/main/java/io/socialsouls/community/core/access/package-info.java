/** Who may do what. */
@NullMarked
package io.socialsouls.community.core.access;

import org.jspecify.annotations.NullMarked;
