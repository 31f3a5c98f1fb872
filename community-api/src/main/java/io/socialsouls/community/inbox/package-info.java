/** What a member ought to know: replies, decisions, invitations. */
@NullMarked
package io.socialsouls.community.inbox;

import org.jspecify.annotations.NullMarked;
