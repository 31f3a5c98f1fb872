package io.socialsouls.community.core.message;

/** The keys of the catalogue, with what each sentence is about and its arguments in order. */
public final class MessageKeys {
    /** Somebody answered: who. */
    public static final String NOTICE_ANSWER = "notice.answer";

    /** Somebody replied: who. */
    public static final String NOTICE_REPLY = "notice.reply";

    /** Somebody mentioned the reader: who, and the title of the thread. */
    public static final String NOTICE_MENTION = "notice.mention";

    /** The reader's answer was accepted: the question's title. */
    public static final String NOTICE_ACCEPTED = "notice.accepted";

    /** A moderator published the reader's post: the thread's title. */
    public static final String NOTICE_DECISION_PUBLISHED = "notice.decision.published";

    /** A moderator rejected the reader's post: the thread's title, the moderator's note. */
    public static final String NOTICE_DECISION_REJECTED = "notice.decision.rejected";

    /** A moderator rejected the reader's post without a note: the thread's title. */
    public static final String NOTICE_DECISION_REJECTED_PLAIN = "notice.decision.rejected.plain";

    /** The reader was muted: the reason. */
    public static final String NOTICE_SANCTION_MUTED = "notice.sanction.muted";

    /** The reader was suspended: the reason. */
    public static final String NOTICE_SANCTION_SUSPENDED = "notice.sanction.suspended";

    /** The reader was banned: the reason. */
    public static final String NOTICE_SANCTION_BANNED = "notice.sanction.banned";

    /** The reader's sanction was lifted. */
    public static final String NOTICE_SANCTION_LIFTED = "notice.sanction.lifted";

    /** The reader is invited: the group's name. */
    public static final String NOTICE_INVITATION = "notice.invitation";

    /** Why a post got a hint: the norm. */
    public static final String VERDICT_NUDGE = "verdict.nudge";

    /** Why a draft should be changed: the norm, the words. */
    public static final String VERDICT_REVISE = "verdict.revise";

    /** Why a draft should be changed, if no words stood out: the norm. */
    public static final String VERDICT_REVISE_PLAIN = "verdict.revise.plain";

    /** Why a post waits for a moderator: the norm, the words. */
    public static final String VERDICT_HOLD = "verdict.hold";

    /** Why a post waits for a moderator, if no words stood out: the norm. */
    public static final String VERDICT_HOLD_PLAIN = "verdict.hold.plain";

    /** Why a draft was not accepted: the norm, the words. */
    public static final String VERDICT_REJECT = "verdict.reject";

    /** Why a draft was not accepted, if no words stood out: the norm. */
    public static final String VERDICT_REJECT_PLAIN = "verdict.reject.plain";

    /** An anonymous author's name in one thread: the alias's code. */
    public static final String AUTHOR_ANONYMOUS = "author.anonymous";

    private MessageKeys() {}
}
