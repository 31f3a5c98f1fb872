package io.socialsouls.community.core.command;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import java.time.Instant;

/**
 * An authorised call inside its unit of work.
 *
 * @param unit the group's stores
 * @param group the group
 * @param actor the member who acts
 * @param now when, to the microsecond
 */
public record Scope(GroupUnit unit, GroupRow group, MemberId actor, Instant now) {}
