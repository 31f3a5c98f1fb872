package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import java.time.Instant;

/**
 * A membership as it is stored, without who it is.
 *
 * @param id the member
 * @param role what the member is trusted with
 * @param standing whether the membership is in force
 * @param since when it came to that standing, to the microsecond
 */
public record MembershipRow(MemberId id, Role role, Standing standing, Instant since) {}
