/** The laws that always hold of a community, whatever storage it is on. */
@NullMarked
package io.socialsouls.community.testkit.law;

import org.jspecify.annotations.NullMarked;
