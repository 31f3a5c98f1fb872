/** The verdict of a policy on a draft: rules compiled once, tried on many drafts. */
@NullMarked
package io.socialsouls.community.core.policy;

import org.jspecify.annotations.NullMarked;
