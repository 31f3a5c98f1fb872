package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;

/**
 * Who a member is. Kept apart from everything else, so that it can be erased.
 *
 * @param member the member
 * @param person whom the host knows
 * @param profile how the member shows
 * @param version that writing it makes
 */
public record IdentityRow(MemberId member, PersonId person, Profile profile, long version) {}
