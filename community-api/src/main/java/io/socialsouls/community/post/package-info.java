/** Everything that is said in a group: drafts, what became of them, and how they read on a screen. */
@NullMarked
package io.socialsouls.community.post;

import org.jspecify.annotations.NullMarked;
