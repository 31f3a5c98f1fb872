/** Effects that come in clusters, such as several contributions of one organisation, which resemble each other. */
@NullMarked
package io.socialsouls.community.pooling.cluster;

import org.jspecify.annotations.NullMarked;
