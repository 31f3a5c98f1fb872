/** Whether effects differ with what is known of them: meta-regression and subgroups. */
@NullMarked
package io.socialsouls.community.pooling.regression;

import org.jspecify.annotations.NullMarked;
