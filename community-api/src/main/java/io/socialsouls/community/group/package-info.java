/** Groups: what they are for, how one gets in, and who is a member in which role. */
@NullMarked
package io.socialsouls.community.group;

import org.jspecify.annotations.NullMarked;
