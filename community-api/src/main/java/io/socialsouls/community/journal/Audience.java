package io.socialsouls.community.journal;

import java.util.Map;

/** Who may be shown a journal entry. The host sees all of them. */
public enum Audience {
    /** Every member of the group. */
    MEMBERS,
    /** Owners, curators and moderators. */
    MODERATORS,
    /** The host alone. */
    HOST;

    private static final Map<Class<? extends Event>, Audience> BY_EVENT = Map.ofEntries(
            Map.entry(Event.GroupFounded.class, MEMBERS),
            Map.entry(Event.PolicyAdopted.class, MEMBERS),
            Map.entry(Event.MembershipRequested.class, MODERATORS),
            Map.entry(Event.MemberInvited.class, MODERATORS),
            Map.entry(Event.InvitationAccepted.class, MEMBERS),
            Map.entry(Event.MemberAdmitted.class, MEMBERS),
            Map.entry(Event.MemberAppointed.class, MEMBERS),
            Map.entry(Event.MemberLeft.class, MEMBERS),
            Map.entry(Event.MemberSanctioned.class, MODERATORS),
            Map.entry(Event.SanctionLifted.class, MODERATORS),
            Map.entry(Event.PostPublished.class, MEMBERS),
            Map.entry(Event.PostHeld.class, MODERATORS),
            Map.entry(Event.PostDecided.class, MODERATORS),
            Map.entry(Event.PostThanked.class, HOST),
            Map.entry(Event.AnswerAccepted.class, MEMBERS),
            Map.entry(Event.ExperimentOpened.class, MEMBERS),
            Map.entry(Event.ContributionBrought.class, MEMBERS),
            Map.entry(Event.ContributionWithdrawn.class, MEMBERS));

    /**
     * Who may be shown an event of that kind.
     *
     * @param event what happened
     * @return decided here alone, by the kind of event
     */
    public static Audience of(Event event) {
        Audience audience = BY_EVENT.get(event.getClass());
        if (audience == null) {
            throw new IllegalStateException(
                    "nobody decided who may be shown a " + event.getClass().getSimpleName());
        }
        return audience;
    }
}
