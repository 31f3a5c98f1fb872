/** What becomes of a draft, and how posts read on a screen. */
@NullMarked
package io.socialsouls.community.core.post;

import org.jspecify.annotations.NullMarked;
