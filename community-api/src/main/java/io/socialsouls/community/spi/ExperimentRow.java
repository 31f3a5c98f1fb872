package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import java.time.Instant;

/**
 * An experiment as it is stored. Written once.
 *
 * @param id which one
 * @param openedBy who opened it
 * @param opened when
 * @param protocolJson what was agreed
 */
public record ExperimentRow(ExperimentId id, MemberId openedBy, Instant opened, String protocolJson) {}
