package io.socialsouls.community.journal;

/** Who may be shown a journal entry. The host sees all of them. */
public enum Audience {
    /** Every member of the group. */
    MEMBERS,
    /** Owners, curators and moderators. */
    MODERATORS,
    /** The host alone. */
    HOST;

    /**
     * Whether this audience is among those that may be shown what is for another.
     *
     * @param widest the widest audience that may be shown something
     * @return true for the same, and for a smaller one
     */
    public boolean sees(Audience widest) {
        return compareTo(widest) >= 0;
    }

    /**
     * Who may be shown an event of that kind.
     *
     * @param event what happened
     * @return as {@link EventTypes} says; the host alone for an event that this release does not know
     */
    public static Audience of(Event event) {
        return EventTypes.of(event).map(EventType::audience).orElse(HOST);
    }
}
