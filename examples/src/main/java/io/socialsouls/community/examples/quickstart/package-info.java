/** The story of one group, told by running it: who founds it, who joins, what they test, what comes out. */
@NullMarked
package io.socialsouls.community.examples.quickstart;

import org.jspecify.annotations.NullMarked;
