/** The limits that the library's own values share; not exported to hosts. */
@NullMarked
package io.socialsouls.community.check;

import org.jspecify.annotations.NullMarked;
