/**
 * Pooled results as people read them: a text table with one plain sentence each, forest plots, and a page that shows
 * them together.
 */
@NullMarked
package io.socialsouls.community.examples.report;

import org.jspecify.annotations.NullMarked;
