/** What a storage under test is given by, and the rules it is held to. */
@NullMarked
package io.socialsouls.community.testkit;

import org.jspecify.annotations.NullMarked;
