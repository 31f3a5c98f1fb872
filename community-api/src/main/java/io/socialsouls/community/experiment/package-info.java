/**
 * Pooled experiments: a protocol that many members run independently, each member's contribution, and what the
 * contributions say together.
 *
 * <p>Effects live on an <em>analysis scale</em>: the natural logarithm for ratios, the plain value otherwise.
 */
@NullMarked
package io.socialsouls.community.experiment;

import org.jspecify.annotations.NullMarked;
