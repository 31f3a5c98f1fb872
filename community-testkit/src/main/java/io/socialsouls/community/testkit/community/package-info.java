/** A small group to try things in: people, commands that they carry out, and all that can be seen of it afterwards. */
@NullMarked
package io.socialsouls.community.testkit.community;

import org.jspecify.annotations.NullMarked;
