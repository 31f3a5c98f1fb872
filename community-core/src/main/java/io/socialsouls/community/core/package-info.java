/**
 * The engine behind the api's ports.
 *
 * <p>Start with {@link io.socialsouls.community.core.Communities}.
 */
@NullMarked
package io.socialsouls.community.core;

import org.jspecify.annotations.NullMarked;
