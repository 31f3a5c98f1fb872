package io.socialsouls.community.testkit.law;

import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.RunByJqwik;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.Story;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * What the laws are stated with; a subclass gives the storage. Each try has fixtures of its own. A story that breaks a
 * law is shortened before it is told.
 */
@AddLifecycleHook(LawNames.class)
public abstract class CommunityLaw implements RunByJqwik {
    /** How often a quick run tries a property unless a subclass says otherwise. */
    public static final int DEFAULT_TRIES = 25;

    /** More than anybody waits for. */
    static final int MAX_TRIES = 1_000;

    private int tried;

    /** For subclasses. */
    protected CommunityLaw() {}

    /**
     * Makes what gives the storage.
     *
     * @return a fresh one, with nothing in it
     */
    protected abstract StorageFixture createFixture();

    /**
     * How often each property is tried. What has nothing to draw runs once.
     *
     * @return {@value #DEFAULT_TRIES} in a quick run, {@value Effort#MORE} times as many in a thorough one, unless it is
     *     overridden
     */
    protected int tries() {
        return Effort.chosen().draws(DEFAULT_TRIES);
    }

    /**
     * The stories to try.
     *
     * @return by default those that go on from a conversation
     */
    @Provide
    Arbitrary<Story> stories() {
        return Stories.inConversation();
    }

    /** What must hold of a story. */
    @FunctionalInterface
    interface Check {
        void on(Trial trial, Story story);
    }

    final boolean isTriedEnough() {
        tried++;
        return tried >= tries();
    }

    /** Tries what needs no story. */
    final void holds(Check check) {
        tryOut(new Story(List.of()), check);
    }

    /** Tries something on a story, and on shorter ones if it does not hold. */
    final void holds(Story story, Check check) {
        try {
            tryOut(story, check);
        } catch (RuntimeException | AssertionError broken) {
            // Shortened here rather than by jqwik: whole pieces are left out at once, so that few storages are opened.
            Story shortest = story.shortest(shorter -> breaks(shorter, check));
            throw told(shortest, check, broken);
        }
    }

    private boolean breaks(Story story, Check check) {
        try {
            tryOut(story, check);
            return false;
        } catch (RuntimeException | AssertionError broken) {
            return true;
        }
    }

    private AssertionError told(Story story, Check check, Throwable before) {
        Throwable seen = before;
        try {
            tryOut(story, check);
        } catch (RuntimeException | AssertionError broken) {
            seen = broken;
        }
        String steps = story.steps().isEmpty() ? "    in a group where nothing was said" : story.toString();
        return new AssertionError(
                BrokenLawError.plain(seen) + System.lineSeparator() + "  after this story:" + System.lineSeparator()
                        + steps,
                seen);
    }

    private void tryOut(Story story, Check check) {
        try (Trial trial = new Trial(this::createFixture)) {
            check.on(trial, story);
        }
    }
}
