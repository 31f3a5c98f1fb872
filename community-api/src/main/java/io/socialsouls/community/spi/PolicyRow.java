package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import java.time.Instant;

/**
 * A policy that a group adopted, as it is stored. Written once.
 *
 * @param number its version in the group, from 1
 * @param adoptedBy who adopted it
 * @param adopted when
 * @param policyJson norms and rules
 */
public record PolicyRow(int number, MemberId adoptedBy, Instant adopted, String policyJson) {}
