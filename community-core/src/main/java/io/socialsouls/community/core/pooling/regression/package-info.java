/** Whether effects differ with what is known of them: meta-regression and subgroups. */
@NullMarked
package io.socialsouls.community.core.pooling.regression;

import org.jspecify.annotations.NullMarked;
