/** A storage too simple to be wrong, to compare with. */
@NullMarked
package io.socialsouls.community.testkit.model;

import org.jspecify.annotations.NullMarked;
