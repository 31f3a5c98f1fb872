/** The laws of the design, over generated histories of every command. */
@NullMarked
package io.socialsouls.community.core.laws;

import org.jspecify.annotations.NullMarked;
