package io.socialsouls.community.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All kinds of events: one line each. Refuses to load unless every event has one, and no two share a name. */
public final class EventTypes {
    /** In no particular order. */
    public static final List<EventType> ALL = List.of(
            new EventType("group-founded", Event.GroupFounded.class, Audience.MEMBERS),
            new EventType("policy-adopted", Event.PolicyAdopted.class, Audience.MEMBERS),
            new EventType("membership-requested", Event.MembershipRequested.class, Audience.MODERATORS),
            new EventType("member-invited", Event.MemberInvited.class, Audience.MODERATORS),
            new EventType("invitation-accepted", Event.InvitationAccepted.class, Audience.MEMBERS),
            new EventType("member-admitted", Event.MemberAdmitted.class, Audience.MEMBERS),
            new EventType("member-appointed", Event.MemberAppointed.class, Audience.MEMBERS),
            new EventType("member-left", Event.MemberLeft.class, Audience.MEMBERS),
            new EventType("member-sanctioned", Event.MemberSanctioned.class, Audience.MODERATORS),
            new EventType("sanction-lifted", Event.SanctionLifted.class, Audience.MODERATORS),
            new EventType("post-published", Event.PostPublished.class, Audience.MEMBERS),
            new EventType("post-held", Event.PostHeld.class, Audience.MODERATORS),
            new EventType("post-decided", Event.PostDecided.class, Audience.MODERATORS),
            new EventType("post-thanked", Event.PostThanked.class, Audience.HOST),
            new EventType("answer-accepted", Event.AnswerAccepted.class, Audience.MEMBERS),
            new EventType("experiment-opened", Event.ExperimentOpened.class, Audience.MEMBERS),
            new EventType("contribution-brought", Event.ContributionBrought.class, Audience.MEMBERS),
            new EventType("contribution-withdrawn", Event.ContributionWithdrawn.class, Audience.MEMBERS));

    private static final Map<Class<?>, EventType> BY_RECORD = new HashMap<>();
    private static final Map<String, EventType> BY_NAME = new HashMap<>();

    static {
        for (EventType type : ALL) {
            if (BY_RECORD.put(type.record(), type) != null || BY_NAME.put(type.name(), type) != null) {
                throw new IllegalStateException("an event type is declared twice: " + type);
            }
        }
        for (Class<?> event : Event.class.getPermittedSubclasses()) {
            if (!BY_RECORD.containsKey(event) && !event.equals(Event.Unknown.class)) {
                throw new IllegalStateException("no line in EventTypes for the event " + event.getSimpleName());
            }
        }
    }

    private EventTypes() {}

    /**
     * The kind of an event.
     *
     * @param event any
     * @return absent for one that this release does not know
     */
    public static Optional<EventType> of(Event event) {
        return Optional.ofNullable(BY_RECORD.get(event.getClass()));
    }

    /**
     * The kind of that name.
     *
     * @param name as in the journal
     * @return absent if this release does not know it
     */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
