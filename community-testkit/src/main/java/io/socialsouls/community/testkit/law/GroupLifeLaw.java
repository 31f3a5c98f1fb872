package io.socialsouls.community.testkit.law;

import io.socialsouls.community.testkit.community.TestGroup;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** What happens in a group, told one piece at a time. */
public abstract class GroupLifeLaw extends CommunityLaw {
    /** For subclasses. */
    protected GroupLifeLaw() {}

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void who_is_invited_sees_charter_and_invitation_and_comes_in_by_accepting() {
        tells(GroupLife::invitation);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void who_is_appointed_may_at_once_what_the_role_may_and_no_longer_what_it_may_not() {
        tells(GroupLife::appointment);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void the_last_owner_stays_until_there_is_another() {
        tells(GroupLife::lastOwner);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void what_somebody_said_stays_readable_after_they_left() {
        tells(GroupLife::leaving);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void who_comes_back_is_the_same_member_without_the_rights_of_before() {
        tells(GroupLife::comingBack);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void who_is_muted_reads_and_does_not_speak_until_it_is_lifted() {
        tells(GroupLife::muting);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void what_is_unread_is_counted_from_how_far_the_reader_read() {
        tells(GroupLife::reading);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void a_notice_counts_as_unread_until_it_is_marked() {
        tells(GroupLife::noticing);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void only_who_asked_accepts_and_a_second_answer_takes_the_place_of_the_first() {
        tells(GroupLife::accepting);
    }

    @Example
    @Upholds(DesignLaw.GROUP_LIFE)
    final void the_thread_with_the_latest_word_is_on_top_of_the_feed() {
        tells(GroupLife::feed);
    }

    private void tells(Consumer<GroupLife> piece) {
        holds((trial, nothing) -> piece.accept(new GroupLife(trial.group(TestGroup.UNLISTED))));
    }
}
