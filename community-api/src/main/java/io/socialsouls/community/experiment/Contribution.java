package io.socialsouls.community.experiment;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One member's result for a protocol: one test with one control and one treated arm, or {@linkplain MultiArm several}.
 *
 * <p>Immutable; {@link #of(String, SummaryData)} starts one, the methods that take a value return a copy with that
 * value. Text that is blank or longer than {@value Limits#MAX_TEST_NAME_LENGTH} characters is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param test the contributor's own name of the test; one member brings a test once to an experiment
 * @param data the outcome, summed up
 * @param sector where it was tried, for example {@code retail}
 * @param channel through what, for example {@code newsletter}
 * @param started when the test began
 */
public record Contribution(
        String test, SummaryData data, Optional<String> sector, Optional<String> channel, Optional<LocalDate> started) {

    public Contribution {
        Check.text("test", test, Limits.MAX_TEST_NAME_LENGTH);
        Objects.requireNonNull(data, "data");
        Check.text("sector", sector, Limits.MAX_TEST_NAME_LENGTH);
        Check.text("channel", channel, Limits.MAX_TEST_NAME_LENGTH);
        Objects.requireNonNull(started, "started");
    }

    /**
     * {@return a contribution without context}
     *
     * @param test the contributor's own name of the test
     */
    public static Contribution of(String test, SummaryData data) {
        return new Contribution(test, data, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return a copy with the sector, for example {@code retail}} */
    public Contribution sector(String value) {
        return new Contribution(test, data, Optional.of(value), channel, started);
    }

    /** {@return a copy with the channel, for example {@code newsletter}} */
    public Contribution channel(String value) {
        return new Contribution(test, data, sector, Optional.of(value), started);
    }

    /** {@return a copy with the day the test began, in the group's calendar} */
    public Contribution started(LocalDate value) {
        return new Contribution(test, data, sector, channel, Optional.of(value));
    }
}
