/** Suites as an integrator has them: outside of the kit's packages, run by a build of their own. */
@NullMarked
package io.socialsouls.community.testkit.integrator;

import org.jspecify.annotations.NullMarked;
