package io.socialsouls.community.testkit.law;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.KnownIds;
import io.socialsouls.community.testkit.community.MembersCommand;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.TestGroup;

/** One command with a key, to be sent again and again. What it is about is chosen among what there was at first. */
final class Attempt {
    private static final IdempotencyKey KEY = IdempotencyKey.of("attempt");

    private final Step step;
    private final KnownIds known;

    Attempt(TestGroup group, Step step) {
        this.step = step;
        group.known().sent(KEY);
        this.known = new KnownIds(group.known());
    }

    String on(TestGroup group) {
        return with(group, step.command());
    }

    /** Another command with the same key. */
    String with(TestGroup group, DrawnCommand act) {
        return Answer.of(() -> TestGroup.again(
                () -> act.by(group.as(step.who()).withIdempotencyKey(KEY), step.who(), new KnownIds(known))));
    }

    /** Only two commands take from their own actor what they needed: leaving, and an owner's stepping down. */
    boolean gaveUpTheRight(TestGroup group) {
        return step.command() instanceof MembersCommand.Leaves
                || (step.command() instanceof MembersCommand.Appoints one
                        && group.membership(step.who())
                                .filter(row -> row.id().equals(known.member(one.member())))
                                .isPresent());
    }

    @Override
    public String toString() {
        return step.toString();
    }
}
