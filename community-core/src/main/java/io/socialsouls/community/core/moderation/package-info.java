/** The queue, decisions, sanctions, the policy in force. */
@NullMarked
package io.socialsouls.community.core.moderation;

import org.jspecify.annotations.NullMarked;
