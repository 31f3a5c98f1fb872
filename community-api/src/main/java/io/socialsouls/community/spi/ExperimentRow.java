package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.MemberId;
import java.time.Instant;

/**
 * An experiment as it is stored.
 *
 * @param id which one
 * @param protocol what was agreed
 * @param openedBy who opened it
 * @param opened when, to the microsecond
 */
public record ExperimentRow(ExperimentId id, Protocol protocol, MemberId openedBy, Instant opened) {}
