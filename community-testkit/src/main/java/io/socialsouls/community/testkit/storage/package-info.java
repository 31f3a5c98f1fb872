/** The rules of the storage SPI as suites to extend: one class an area, and one for all. */
@NullMarked
package io.socialsouls.community.testkit.storage;

import org.jspecify.annotations.NullMarked;
