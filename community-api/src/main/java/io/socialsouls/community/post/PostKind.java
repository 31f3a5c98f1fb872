package io.socialsouls.community.post;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a post is, and the rules that its kind goes by; {@link PostKinds} declares them. Immutable; kinds of the same name
 * are equal.
 *
 * <p>A kind that a later release added has its name alone, and no rules: nothing of it can be posted by this release.
 */
public final class PostKind {
    private final String name;
    private final Class<? extends PostBody> body;
    private final Set<Rule> rules;
    private final Set<PostKind> answers;

    private enum Rule {
        STARTS_THREAD,
        SIGNED,
        BY_ANNOUNCERS,
        LINKS_CONTRIBUTION
    }

    private PostKind(String name, Class<? extends PostBody> body, Set<Rule> rules, Set<PostKind> answers) {
        this.name = name;
        this.body = body;
        this.rules = rules;
        this.answers = answers;
    }

    /** A kind whose posts start threads. By name or anonymous, and of any member but guests, unless it says otherwise. */
    static PostKind starting(String name, Class<? extends PostBody> body) {
        return within(name, body).with(Rule.STARTS_THREAD);
    }

    /** A kind whose posts are said to other posts. By name or anonymous, and of any member but guests. */
    static PostKind within(String name, Class<? extends PostBody> body) {
        return new PostKind(name, body, Set.of(), Set.of());
    }

    /** A kind that this release does not know. */
    static PostKind unknown(String name) {
        return within(name, PostBody.Unknown.class);
    }

    /** Said to posts of these kinds alone: an answer, which can be accepted. */
    PostKind answering(PostKind... kinds) {
        return new PostKind(name, body, rules, Set.of(kinds));
    }

    /** Never anonymous. */
    PostKind signed() {
        return with(Rule.SIGNED);
    }

    /** Of announcers alone. */
    PostKind byAnnouncers() {
        return with(Rule.BY_ANNOUNCERS);
    }

    /** Able to name the contribution that a post was brought to an experiment as. */
    PostKind linkingContributions() {
        return with(Rule.LINKS_CONTRIBUTION);
    }

    private PostKind with(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(rules);
        return new PostKind(name, body, Collections.unmodifiableSet(more), answers);
    }

    /** {@return its name, for ever: lower case, in ASCII} */
    public String name() {
        return name;
    }

    /** {@return the record that holds what is in its posts} */
    public Class<? extends PostBody> body() {
        return body;
    }

    /** {@return false for a kind that a later release added} */
    public boolean isKnown() {
        return !body.equals(PostBody.Unknown.class);
    }

    /** {@return whether its posts start threads; all others are said to a post} */
    public boolean startsThread() {
        return rules.contains(Rule.STARTS_THREAD);
    }

    /** {@return what its posts answer, and are not said to anything else; of kinds that are no answers, empty} */
    public Set<PostKind> answers() {
        return answers;
    }

    /** {@return whether its posts are answers, of which the asker may accept one} */
    public boolean isAnswer() {
        return !answers.isEmpty();
    }

    /** {@return whether its posts may be anonymous} */
    public boolean mayBeAnonymous() {
        return !rules.contains(Rule.SIGNED);
    }

    /** {@return who may post something of it} */
    public PostedBy postedBy() {
        return rules.contains(Rule.BY_ANNOUNCERS) ? PostedBy.ANNOUNCERS : PostedBy.MEMBERS;
    }

    /** {@return whether a post of it, by name, may name the contribution that it was brought to an experiment as} */
    public boolean linksContribution() {
        return rules.contains(Rule.LINKS_CONTRIBUTION);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostKind kind && name.equals(kind.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name;
    }
}
