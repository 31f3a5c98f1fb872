package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRefusal;
import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.ActorFacts;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An authorised call inside its unit of work: what it loads from, writes to, and says that happened. */
public final class CommandContext {
    private final Services services;
    private final GroupUnit unit;
    private final Caller caller;
    private final ActorFacts facts;
    private final Instant now;
    private final List<Event> happened = new ArrayList<>();
    private final List<NoticeRow> notices = new ArrayList<>();

    CommandContext(Services services, GroupUnit unit, Caller caller, ActorFacts facts, Instant now) {
        this.services = services;
        this.unit = unit;
        this.caller = caller;
        this.facts = facts;
        this.now = now;
    }

    /**
     * What the call is made of besides its group.
     *
     * @return the services
     */
    public Services services() {
        return services;
    }

    /**
     * The group's stores.
     *
     * @return valid until the call ends
     */
    public GroupUnit unit() {
        return unit;
    }

    /**
     * Who acts, as the host knows them.
     *
     * @return the person
     * @throws IllegalStateException when the host itself calls
     */
    public PersonId person() {
        return caller.person();
    }

    /**
     * Which group.
     *
     * @return its id
     */
    public GroupId id() {
        return facts.id();
    }

    /**
     * The group, read when it is first asked for.
     *
     * @return as the unit sees it
     * @throws IllegalStateException when it is being founded
     */
    public GroupRow group() {
        return unit.group().find().orElseThrow(() -> new IllegalStateException("the group is not there yet"));
    }

    /**
     * The actor's membership, of whatever standing the access rule let through.
     *
     * @return absent for somebody without one
     */
    public Optional<MembershipRow> membership() {
        return facts.membership();
    }

    /**
     * The member who acts.
     *
     * @return behind an access rule that lets only members through
     * @throws IllegalStateException for somebody without a membership
     */
    public MemberId actor() {
        return me().id();
    }

    /**
     * The membership of the member who acts.
     *
     * @return behind an access rule that lets only members through
     * @throws IllegalStateException for somebody without a membership
     */
    public MembershipRow me() {
        return facts.membership()
                .orElseThrow(() -> new IllegalStateException("the access let somebody through without a membership"));
    }

    /**
     * Whether the actor has a permission.
     *
     * @param permission which
     * @return false for strangers
     */
    public boolean has(Permission permission) {
        return facts.has(permission);
    }

    /**
     * What the actor is let through by.
     *
     * @return as it was when the call began
     */
    public ActorFacts facts() {
        return facts;
    }

    /**
     * Asks for more than the access rule did.
     *
     * @param permission what the actor must have
     */
    public void require(Permission permission) {
        Refusal.raise(AccessRule.members(permission).refusal(facts));
    }

    /**
     * When the call is made.
     *
     * @return to the microsecond
     */
    public Instant now() {
        return now;
    }

    /**
     * Notes what happened, to be journaled when the call ends.
     *
     * @param event what
     */
    public void happened(Event event) {
        happened.add(event);
    }

    void appendToJournal() {
        if (happened.isEmpty()) {
            return;
        }
        List<JournalDraft> drafts = happened.stream()
                .map(each -> new JournalDraft(
                        now,
                        services.codec().type(each),
                        Audience.of(each),
                        services.codec().event(each)))
                .toList();
        CallTemplate.tellAfterCommit(services, facts.id(), unit, unit.journal().append(drafts), List.copyOf(happened));
    }

    /**
     * Notes a notice, to be put into its inbox with all others when the call ends.
     *
     * @param notice new
     */
    public void tell(NoticeRow notice) {
        notices.add(notice);
    }

    void putNotices() {
        if (!notices.isEmpty()) {
            unit.notices().put(List.copyOf(notices));
        }
    }

    /**
     * The error for a thing that is not there, or not for this actor to see.
     *
     * @param what for example {@code post}
     * @param wanted its id
     * @return to be thrown
     */
    public static CommunityException notFound(String what, Object wanted) {
        return new AccessRefusal.NotFound(what, wanted).exception();
    }
}
