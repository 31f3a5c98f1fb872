package io.socialsouls.community.journal;

/** The readers who may be shown a journal entry. The host sees all entries. */
public enum Audience {
    /** Every member of the group. */
    MEMBERS,
    /** Owners, curators and moderators. */
    MODERATORS,
    /** The host alone. */
    HOST;

    /**
     * {@return whether this audience may be shown what is for another one: true for the same, and for a smaller one}
     *
     * @param widest the widest audience that may be shown something
     */
    public boolean sees(Audience widest) {
        return compareTo(widest) >= 0;
    }

    /**
     * {@return who may be shown an event, as {@link EventTypes} says; the host alone for an event that this release
     * does not know}
     */
    public static Audience of(Event event) {
        return EventTypes.of(event).map(EventType::audience).orElse(HOST);
    }
}
