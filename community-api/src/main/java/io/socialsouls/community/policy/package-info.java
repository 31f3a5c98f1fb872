/** A group's expectations, in words and as rules, and what the rules say of one draft. */
@NullMarked
package io.socialsouls.community.policy;

import org.jspecify.annotations.NullMarked;
