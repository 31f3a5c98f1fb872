/** How often intervals hold what they promise, by simulation. */
@NullMarked
package io.socialsouls.community.examples.coverage;

import org.jspecify.annotations.NullMarked;
