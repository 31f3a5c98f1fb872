/** What the journal tells of a group, and what its stores hold of the same. */
@NullMarked
package io.socialsouls.community.testkit.replay;

import org.jspecify.annotations.NullMarked;
