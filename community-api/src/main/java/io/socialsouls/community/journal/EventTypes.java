package io.socialsouls.community.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of events: one line each. Refuses to load unless every event has one, and no two share a name. */
public final class EventTypes {
    /** In no particular order. */
    public static final List<EventType> ALL = complete(List.of(
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
            new EventType("contribution-withdrawn", Event.ContributionWithdrawn.class, Audience.MEMBERS)));

    private static final Map<Class<?>, EventType> BY_RECORD = by(EventType::record);
    private static final Map<String, EventType> BY_NAME = by(EventType::name);

    private EventTypes() {}

    /** The kinds, if every event has a line of its own. */
    static List<EventType> complete(List<EventType> types) {
        List<Class<?>> records = types.stream().<Class<?>>map(EventType::record).toList();
        String missing = Stream.of(Event.class.getPermittedSubclasses())
                .filter(event -> !event.equals(Event.Unknown.class) && !records.contains(event))
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no line in EventTypes for " + missing);
        }
        if (types.stream().map(EventType::name).distinct().count() < types.size()
                || Set.copyOf(records).size() < types.size()) {
            throw new IllegalStateException("two lines of EventTypes share a name or a record");
        }
        return types;
    }

    private static <K> Map<K, EventType> by(Function<EventType, K> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

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
