/**
 * A learning community inside any Java application.
 *
 * <p>Start with {@link io.socialsouls.community.Community}.
 */
@NullMarked
package io.socialsouls.community;

import org.jspecify.annotations.NullMarked;
