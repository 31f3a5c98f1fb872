/** A group's expectations, in words and as rules, and the verdict of the rules on one draft. */
@NullMarked
package io.socialsouls.community.policy;

import org.jspecify.annotations.NullMarked;
