/** Random histories, and everything that can be asked about them. */
@NullMarked
package io.socialsouls.community.testkit.history;

import org.jspecify.annotations.NullMarked;
