/** Where effects are moved to before anything is computed of them. Not exported. */
@NullMarked
package io.socialsouls.community.pooling.scale;

import org.jspecify.annotations.NullMarked;
