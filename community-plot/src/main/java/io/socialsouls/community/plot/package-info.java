/** Pictures of pooled results: each one SVG that needs nothing else, with a text for those who cannot see it. */
@NullMarked
package io.socialsouls.community.plot;

import org.jspecify.annotations.NullMarked;
