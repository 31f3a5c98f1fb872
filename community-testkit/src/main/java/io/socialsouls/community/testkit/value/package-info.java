/** Rows and values to write, and answers of ports to show, made up and arbitrary. */
@NullMarked
package io.socialsouls.community.testkit.value;

import org.jspecify.annotations.NullMarked;
