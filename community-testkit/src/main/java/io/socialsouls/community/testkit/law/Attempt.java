package io.socialsouls.community.testkit.law;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.testkit.community.Act;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.Known;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.World;

/** One command with a key, to be sent again and again. What it is about is chosen among what there was at first. */
final class Attempt {
    private static final IdempotencyKey KEY = IdempotencyKey.of("attempt");

    private final Step step;
    private final Known known;

    Attempt(World world, Step step) {
        this.step = step;
        world.known().sent(KEY);
        this.known = new Known(world.known());
    }

    String on(World world) {
        return with(world, step.act());
    }

    /** Another command with the same key. */
    String with(World world, Act act) {
        return Answer.of(() -> World.again(() -> act.by(world.as(step.who()).once(KEY), step.who(), new Known(known))));
    }

    /** Only two commands take from their own actor what they needed: leaving, and an owner's stepping down. */
    boolean gaveUpTheRight(World world) {
        return step.act() instanceof Act.Leaves
                || (step.act() instanceof Act.Appoints one
                        && world.membership(step.who())
                                .filter(row -> row.id().equals(known.member(one.member())))
                                .isPresent());
    }

    @Override
    public String toString() {
        return step.toString();
    }
}
