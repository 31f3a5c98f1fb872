/** Rows and values to write, made up and arbitrary. */
@NullMarked
package io.socialsouls.community.testkit.value;

import org.jspecify.annotations.NullMarked;
