package io.socialsouls.community.core.access;

import io.socialsouls.community.core.access.AccessRefusal.LacksPermission;
import io.socialsouls.community.core.access.AccessRefusal.Muted;
import io.socialsouls.community.core.access.AccessRefusal.UnknownGroup;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.MembershipRow;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who gets through to a call. Callers who may not know of the group learn nothing of why they do not.
 *
 * @param name what a host reads in the list of commands
 * @param check finds what speaks against a person
 */
public record AccessRule(String name, Function<ActorFacts, Optional<Refusal>> check) {
    /**
     * Members who have a permission.
     *
     * @param permission which
     * @return refuses strangers with NOT_FOUND, members with NOT_ALLOWED
     */
    public static AccessRule members(Permission permission) {
        return new AccessRule(permission.text(), facts -> {
            Optional<MembershipRow> inside = facts.membership()
                    .filter(row ->
                            facts.group() != GroupFact.ABSENT && row.standing().isInside());
            return inside.isEmpty() ? unknown(facts) : inside.flatMap(row -> refusal(row, permission));
        });
    }

    private static Optional<Refusal> refusal(MembershipRow row, Permission permission) {
        if (permission.isGivenTo(row)) {
            return Optional.empty();
        }
        return Optional.of(
                permission.isGivenTo(row.role())
                        ? new Muted(row.role(), permission)
                        : new LacksPermission(row.role(), row.standing(), permission));
    }

    /**
     * Everybody who may know of the group: members inside and invited people; of a listed group, every person.
     *
     * @return refuses all others with NOT_FOUND
     */
    public static AccessRule whoMayKnow() {
        return new AccessRule("know", facts -> {
            boolean knows = has(facts, standing -> standing.isInside() || standing == Standing.INVITED);
            boolean listed = facts.group() == GroupFact.LISTED;
            return facts.group() != GroupFact.ABSENT && (knows || listed) ? Optional.empty() : unknown(facts);
        });
    }

    /**
     * Everybody who has anything in an inbox to see: members inside, and people who are invited, suspended or banned.
     *
     * @return refuses all others with NOT_FOUND
     */
    public static AccessRule whoHasAnInbox() {
        return new AccessRule("inbox", facts -> {
            boolean has = has(facts, standing -> standing != Standing.REQUESTED && standing != Standing.LEFT);
            return facts.group() != GroupFact.ABSENT && has ? Optional.empty() : unknown(facts);
        });
    }

    /**
     * Every person of the host.
     *
     * @return refuses nobody
     */
    public static AccessRule anyone() {
        return new AccessRule("anyone", facts -> Optional.empty());
    }

    /**
     * The host itself, which no rule is asked about.
     *
     * @return refuses every person with NOT_FOUND
     */
    public static AccessRule host() {
        return new AccessRule("host", AccessRule::unknown);
    }

    /**
     * What speaks against a person.
     *
     * @param facts who the person is in the group
     * @return absent if nothing does
     */
    public Optional<Refusal> refusal(ActorFacts facts) {
        return check.apply(facts);
    }

    private static boolean has(ActorFacts facts, Function<Standing, Boolean> standing) {
        return facts.membership().map(MembershipRow::standing).map(standing).orElse(false);
    }

    private static Optional<Refusal> unknown(ActorFacts facts) {
        return Optional.of(new UnknownGroup(facts.id()));
    }
}
