package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
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
    private final GroupId id;
    private final Optional<GroupRow> group;
    private final Optional<MembershipRow> membership;
    private final Instant now;
    private final List<Event> happened = new ArrayList<>();
    private final List<NoticeRow> notices = new ArrayList<>();

    CommandContext(
            Services services,
            GroupUnit unit,
            Caller caller,
            GroupId id,
            Optional<GroupRow> group,
            Optional<MembershipRow> membership,
            Instant now) {
        this.services = services;
        this.unit = unit;
        this.caller = caller;
        this.id = id;
        this.group = group;
        this.membership = membership;
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
        return id;
    }

    /**
     * The group.
     *
     * @return as it was when the call began
     * @throws IllegalStateException when it is being founded
     */
    public GroupRow group() {
        return group.orElseThrow(() -> new IllegalStateException("the group is not there yet"));
    }

    /**
     * The actor's membership, of whatever standing the access rule let through.
     *
     * @return absent for somebody without one
     */
    public Optional<MembershipRow> membership() {
        return membership;
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
        return membership.orElseThrow(
                () -> new IllegalStateException("the access let somebody through without a membership"));
    }

    /**
     * Whether the actor has a permission.
     *
     * @param permission which
     * @return false for strangers
     */
    public boolean has(Permission permission) {
        return membership.filter(permission::isGivenTo).isPresent();
    }

    /**
     * Asks for more than the access rule did.
     *
     * @param permission what the actor must have
     */
    public void require(Permission permission) {
        AccessRule.members(permission).check().person(id, group, membership);
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
        CallTemplate.tellAfterCommit(services, id, unit, unit.journal().append(drafts), List.copyOf(happened));
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
        return new CommunityException(ErrorCode.NOT_FOUND, "there is no " + what + " " + wanted + " here");
    }

    /**
     * The error for a thing in a state in which this cannot be done.
     *
     * @param message what is the case, and what would be right
     * @return to be thrown
     */
    public static CommunityException wrongState(String message) {
        return new CommunityException(ErrorCode.WRONG_STATE, message);
    }
}
