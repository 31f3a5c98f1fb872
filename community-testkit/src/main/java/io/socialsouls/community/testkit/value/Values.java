package io.socialsouls.community.testkit.value;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.limit.Limits;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary values, all that core lets through and with a liking for what databases get wrong. */
public final class Values {
    /** The most code points of an id. */
    public static final int MAX_ID = 190;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Values() {}

    /**
     * Text of any code points but U+0000 and unpaired surrogates: blanks at the ends, line ends, combining marks, letters
     * that differ only in case or accent, characters beyond the basic plane.
     *
     * @param longest the most code points, at least 1
     * @return never blank
     */
    public static Arbitrary<String> text(int longest) {
        Arbitrary<Integer> point = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 0x7F)),
                Tuple.of(
                        3,
                        Arbitraries.of(' ', 'a', 'A', '%', '_', '\'', '\\', '\n', '\r', '\t')
                                .map(each -> (int) each)),
                Tuple.of(3, Arbitraries.of(0xE9, 0xC9, 0xDF, 0x130, 0x131, 0x301, 0x200D, 0xFEFF, 0xFFFF, 0x1F600)),
                Tuple.of(1, Arbitraries.integers().between(0x80, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, 0xFFFF)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10FFFF)));
        return point.list()
                .ofMinSize(1)
                .ofMaxSize(longest)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(text -> !text.isBlank());
    }

    /**
     * Text for an id of any kind.
     *
     * @return of up to {@link #MAX_ID} code points
     */
    public static Arbitrary<String> ids() {
        return text(MAX_ID);
    }

    /**
     * Times to the microsecond, before 1970 and far ahead.
     *
     * @return in the years 1 to 9999
     */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.longs()
                                .between(FIRST.getEpochSecond() * 1_000_000, LAST.getEpochSecond() * 1_000_000)
                                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                FIRST,
                                Instant.parse("1582-10-10T00:00:00Z"),
                                Instant.parse("1969-12-31T23:59:59.999999Z"),
                                Instant.EPOCH,
                                Instant.parse("2026-03-29T01:30:00.000001Z"),
                                Instant.parse("2038-01-19T03:14:08.000001Z"),
                                LAST)));
    }

    /**
     * Charters.
     *
     * @return listed and unlisted ones
     */
    public static Arbitrary<Charter> charters() {
        return Combinators.combine(text(Limits.MAX_GROUP_NAME_LENGTH), text(200), Arbitraries.of(Visibility.values()))
                .as(Charter::new);
    }

    /**
     * Profiles.
     *
     * @return with and without what is optional
     */
    public static Arbitrary<Profile> profiles() {
        Arbitrary<String> text = text(Limits.MAX_PROFILE_TEXT_LENGTH);
        return Combinators.combine(text, text.optional(), text.optional(), text.optional())
                .as(Profile::new);
    }
}
