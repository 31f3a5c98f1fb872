/** Opening experiments, bringing results, pooling them. */
@NullMarked
package io.socialsouls.community.core.experiment;

import org.jspecify.annotations.NullMarked;
