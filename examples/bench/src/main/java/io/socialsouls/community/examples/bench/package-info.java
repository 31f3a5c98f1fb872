/** How long pooling takes, beside plain passes over the same numbers. */
@NullMarked
package io.socialsouls.community.examples.bench;

import org.jspecify.annotations.NullMarked;
