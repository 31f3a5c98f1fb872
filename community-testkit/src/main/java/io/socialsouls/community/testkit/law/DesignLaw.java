package io.socialsouls.community.testkit.law;

/** The laws that a community keeps, in the words of the design. */
public enum DesignLaw {
    /** What outsiders learn. */
    HIDING(
            "Who is not an active member of a private group learns nothing of it: not its posts, members, experiments, counts, journal, nor whether an id exists. Of a listed group strangers see charter and way in, no more"),
    /** What anonymous is. */
    ANONYMITY(
            "Take two histories that differ only in that two members alike are exchanged as author of one thread's anonymous posts: everyone else gets equal answers to every sequence of calls"),
    /** When a sanction counts. */
    SANCTIONS("A sanction acts on the next call, in every process that shares the storage"),
    /** What a verdict follows from. */
    VERDICTS(
            "The same draft, facts and policy version give the same verdict and explanation, always. A verdict keeps the facts it used"),
    /** What gets out. */
    POLICY(
            "Nothing is published that the policy would hold or reject, except by a named moderator's journaled decision on exactly that text"),
    /** What the journal is. */
    JOURNAL("State and journal agree: replaying the journal gives the state"),
    /** What pooling depends on. */
    POOLING(
            "The pooled result, over the contributions taken up, is the same whatever their order of arrival; withdrawing one gives the result as if it had never come"),
    /** What a failure leaves. */
    ALL_OR_NOTHING("A failed command changes nothing"),
    /** What a crash leaves. */
    ACKNOWLEDGED("On durable storage a crashed process loses nothing that was acknowledged"),
    /** What hostile input does. */
    TYPED_ERRORS("No input makes a call take long, or fail with anything but a typed error"),
    /** What a key is for. */
    ONE_EFFECT("Repeating a command with its idempotency key gives the first outcome, and changes nothing more"),
    /** What happens at once. */
    ONE_AFTER_ANOTHER("Commands that come at the same time end as if they had come one after the other"),
    /** What groups have to do with each other. */
    GROUPS_APART("Groups on one storage neither touch each other nor wait for each other"),
    /** What a page is. */
    PAGES("Pages of any size are the same list in other pieces"),
    /** What a screen may offer. */
    PERMISSIONS("What a reader may do with a post is what the call then does"),
    /** What storages have in common. */
    EVERYWHERE("The same history gives the same answers, rows and events on every storage"),
    /** What it is all for. */
    GROUP_LIFE("People come in, speak, read, decide and go, and each finds what the others left");

    private final String words;

    DesignLaw(String words) {
        this.words = words;
    }

    /**
     * What the law says.
     *
     * @return a sentence or two
     */
    public String words() {
        return words;
    }
}
