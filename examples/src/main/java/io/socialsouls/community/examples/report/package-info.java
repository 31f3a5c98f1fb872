/** Pooled results of several tactics together: a text table with one plain sentence each, and a page with pictures. */
@NullMarked
package io.socialsouls.community.examples.report;

import org.jspecify.annotations.NullMarked;
