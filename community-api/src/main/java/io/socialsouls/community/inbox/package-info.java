/** Notices that a member ought to see: replies, decisions, invitations. */
@NullMarked
package io.socialsouls.community.inbox;

import org.jspecify.annotations.NullMarked;
