package io.socialsouls.community.spi;

import io.socialsouls.community.group.Charter;
import java.time.Instant;

/**
 * A group as it is stored.
 *
 * @param charter what it is for
 * @param founded when, to the microsecond
 */
public record GroupRow(Charter charter, Instant founded) {}
