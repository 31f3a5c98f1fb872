/** Deciding on what is held, sanctions, and adopting the policy. */
@NullMarked
package io.socialsouls.community.moderation;

import org.jspecify.annotations.NullMarked;
