/** Runnable programs that show the library at work. */
@NullMarked
package io.socialsouls.community.examples;

import org.jspecify.annotations.NullMarked;
